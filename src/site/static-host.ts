import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The policy of every page: only our own files, no inline script or style. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ');

/**
 * The headers a host of the atlas sends with the answer for a path without the base. No page may stand in a frame
 * but those that are made for it, `/{language}/embed/`: those in any, a file opened from a disk included, which
 * `frame-ancestors *` would not let in.
 */
export function securityHeaders(path: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': /^\/[a-z]+\/embed\//.test(path) ? policy : `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin'
  };
}

/** What a static host does with a path: redirect to the trailing slash, serve a file, or answer 404. */
export function answerFor(dist: string, path: string): { redirect: string } | 'file' | 'missing' {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return 'missing';
  }
  // A double slash would make the redirect point at another host.
  if (decoded.includes('\0') || decoded.includes('//') || decoded.split('/').includes('..')) return 'missing';
  const file = join(dist, decoded);
  if (!existsSync(file)) return 'missing';
  if (!statSync(file).isDirectory()) return decoded.endsWith('/') ? 'missing' : 'file';
  if (!existsSync(join(file, 'index.html'))) return 'missing';
  return decoded.endsWith('/') ? 'file' : { redirect: `${path}/` };
}

/** A request's path, and its query from the first `?` on; the query is empty where there is none. */
export function pathAndQuery(url: string): { path: string; query: string } {
  const cut = url.indexOf('?');
  return cut < 0 ? { path: url, query: '' } : { path: url.slice(0, cut), query: url.slice(cut) };
}

/**
 * Makes `vite preview` behave like a plain static host: security headers on every answer, 301 to the
 * trailing slash, and 404.html with status 404.
 */
export function staticHost(): Plugin {
  return {
    name: 'landbridge-static-host',
    configurePreviewServer(server) {
      const dist = join(server.config.root, server.config.build.outDir);
      const base = server.config.base;
      server.middlewares.use((request, response, next) => {
        const { path, query } = pathAndQuery(request.url ?? '');
        const own = path.startsWith(base) ? path.slice(base.length - 1) : null;
        for (const [name, value] of Object.entries(securityHeaders(own ?? '')))
          response.setHeader(name, value);
        const answer = own === null ? 'missing' : answerFor(dist, own);
        if (answer === 'file') {
          next();
        } else if (answer === 'missing') {
          response.statusCode = 404;
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(join(dist, '404.html')));
        } else {
          response.statusCode = 301;
          response.setHeader('Location', `${base.slice(0, -1)}${answer.redirect}${query}`);
          response.end();
        }
      });
    }
  };
}
