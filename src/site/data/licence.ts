import packageJson from '../../../package.json' with { type: 'json' };

/** What every data file says of itself. */
export const dataVersion = packageJson.version;
export const attribution = 'Landbridge contributors';
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
