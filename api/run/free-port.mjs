import { createServer } from 'node:net';

/**
 * A port of the loopback address that nobody listens on. Somebody else may take it before it is used:
 * whoever uses it must be ready to ask again.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
  const port = await listenBriefly(0, '127.0.0.1');
  if (port === null) throw new Error('The system gave no free port.');
  return port;
}

/**
 * Whether nobody listens on a port, on the loopback address or on any other.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    if ((await listenBriefly(port, host)) === null) return false;
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number | null>} null when it is taken or may not be used
 */
function listenBriefly(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      // A machine without IPv6 cannot listen there; that says nothing about the port.
      resolve(error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL' ? port : null),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const got = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(got));
    });
  });
}
