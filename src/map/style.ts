import type { LayerSpecification } from 'maplibre-gl';
import { borders } from './layers/borders';
import { corridorNames } from './layers/corridor-names';
import { corridors } from './layers/corridors';
import { countries } from './layers/countries';
import { ground } from './layers/ground';
import { network } from './layers/network';
import { placeLabels, places } from './layers/places';
import { stations } from './layers/stations';
import type { Look } from './look';

/** The map from bottom to top. Where labels collide, the upper layer's stays. */
export function styleLayers(look: Look): LayerSpecification[] {
  return [
    ...ground(look),
    ...borders(look),
    ...network(look),
    ...corridors(look),
    ...countries(look),
    ...corridorNames(look),
    ...stations(look),
    ...placeLabels(look),
    ...places(look)
  ];
}
