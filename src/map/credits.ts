/** Whose work the map's ground, points and lines are. */
export const credits = 'Natural Earth, GeoNames, Wikidata, Landbridge';
