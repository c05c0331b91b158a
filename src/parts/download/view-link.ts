/** The address of what is shown, without the camera: a chart and a table do not depend on it. */
export function viewLink(): string {
  return location.origin + location.pathname + location.search;
}

/** The last part of the page's path: `alashankou`. */
export function pageSlug(): string {
  return location.pathname.split('/').findLast((part) => part !== '') ?? 'map';
}
