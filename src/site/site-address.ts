/** Where the built site will stand: `https://example.org` and `/atlas/`. */
export interface SiteAddress {
  readonly origin: string;
  /** The path it is served from, with a slash at both ends. */
  readonly base: string;
}

/**
 * Reads the site's address from what SITE_URL says: `https://example.org/atlas/`. Without it the preview server's.
 * Throws, with what would be right, where it is no plain http(s) address.
 */
export function siteAddress(value = 'http://localhost:4173/'): SiteAddress {
  const url = URL.canParse(value) ? new URL(value) : null;
  const plain = url === null ? null : `${url.origin}${url.pathname}`;
  if (url === null || !/^https?:$/.test(url.protocol) || url.href !== plain)
    throw new Error(
      `SITE_URL is “${value}”. It must be the address of the site's first page, http or https, without user, query or hash: https://example.org/ or https://example.org/atlas/`
    );
  return { origin: url.origin, base: url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/` };
}

/** The absolute address of a path of the atlas: `/en/` at `https://example.org/atlas/en/`. */
export function absolute({ origin, base }: SiteAddress, path: string): string {
  return origin + base.slice(0, -1) + path;
}
