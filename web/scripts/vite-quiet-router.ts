import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out the parts of the router that nothing here uses: forms, links that fetch ahead, and the
 * restoring of scroll positions. They stay otherwise, since a name is written onto each for developers' tools.
 */
export function quietRouter(): Plugin {
  return {
    name: 'kipimo-quiet-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\/production\/.*\.mjs$/ },
      handler: (code) => ({
        code: code
          .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, '')
          .replaceAll(/= (React\w*\.(?:forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
