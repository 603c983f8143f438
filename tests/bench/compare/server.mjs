// Serves folders as GitHub Pages would, texts compressed with gzip, and counts the bytes of the bodies it sends.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** `{address, sent(), close()}`; folders by the first part of the path. `sent` gives the bytes and requests since it was last asked, the page's own left out. */
export async function serve(folders, page) {
  const cache = new Map();
  let bytes = 0;
  let requests = 0;
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const body = cache.get(name) ?? find(name);
    cache.set(name, body);
    if (!body) return response.writeHead(404).end();
    if (!body.isPage) {
      bytes += body.bytes.length;
      requests++;
    }

    response.writeHead(200, { ...body.headers, 'Content-Length': body.bytes.length, 'Cache-Control': 'max-age=600' }).end(body.bytes);
  });

  function find(name) {
    if (name === '/') return { isPage: true, bytes: Buffer.from(page), headers: { 'Content-Type': 'text/html' } };
    const [, first, ...rest] = name.split('/');
    const file = folders[first] && path.join(folders[first], ...rest);
    if (!file || !existsSync(file)) return null;
    const type = types[path.extname(file)];
    const bytes = readFileSync(file);
    return {
      isPage: first === 'page',
      bytes: type ? gzipSync(bytes, { level: 9 }) : bytes,
      headers: type ? { 'Content-Type': type, 'Content-Encoding': 'gzip' } : { 'Content-Type': 'application/octet-stream' },
    };
  }

  await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    sent() {
      const sum = { bytes, requests };
      [bytes, requests] = [0, 0];
      return sum;
    },
    close: () => server.close(),
  };
}
