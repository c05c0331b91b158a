/** The address of a path of the atlas (`/en/`) under the base it is served from. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
