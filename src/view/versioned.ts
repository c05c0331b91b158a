/** A file's address with the build it belongs to: no page is ever answered with a file of another build. */
export function versioned(address: string): string {
  const build: unknown = import.meta.env.VITE_BUILD;
  return typeof build === 'string' ? `${address}?v=${build}` : address;
}
