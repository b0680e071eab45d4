import { graphql } from '../../graphql/generated/index.js';
import type { DossierQuery } from '../../graphql/generated/graphql.js';

export const DossiersDocument = graphql(/* GraphQL */ `
  query Dossiers {
    dossiers {
      id
      title {
        en
        fr
        es
      }
      audience
      version
      savedAt
      figures
    }
  }
`);

export const PinnedFiguresDocument = graphql(/* GraphQL */ `
  query PinnedFigures {
    pinnedFigures {
      id
      title
      subtitle
      language
      note {
        en
        fr
        es
      }
      asOf
      pinnedAt
      page
    }
  }
`);

export const DossierDocument = graphql(/* GraphQL */ `
  query Dossier($id: ID!, $version: Int) {
    dossier(id: $id, version: $version) {
      id
      version
      versions {
        number
        savedAt
      }
      audience
      author
      isOwn
      title {
        en
        fr
        es
      }
      lead {
        en
        fr
        es
      }
      savedAt
      blocks {
        heading {
          en
          fr
          es
        }
        text {
          en
          fr
          es
        }
        figureId
        figure {
          state
          drawing
          picture
          figure {
            title
            language
            note {
              en
              fr
              es
            }
            asOf
            pinnedAt
            pinnedBy
            n
            expected
            source
            demonstration
            page
            drawingHash
          }
        }
      }
    }
  }
`);

export const SaveDossierDocument = graphql(/* GraphQL */ `
  mutation SaveDossier($input: SaveDossierInput!) {
    saveDossier(input: $input) {
      id
      version
    }
  }
`);

export const PinFigureDocument = graphql(/* GraphQL */ `
  mutation PinFigure($input: PinFigureInput!) {
    pinFigure(input: $input) {
      id
    }
  }
`);

export const UnpinFigureDocument = graphql(/* GraphQL */ `
  mutation UnpinFigure($operationId: ID!, $id: ID!) {
    unpinFigure(operationId: $operationId, id: $id)
  }
`);

export type ShownDossier = DossierQuery['dossier'];
export type ShownBlock = ShownDossier['blocks'][number];
