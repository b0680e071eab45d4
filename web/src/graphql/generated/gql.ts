/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    viewer {\n      name\n      email\n      language\n      demonstration\n      actions\n      roles {\n        role\n        institution {\n          code\n          name\n          acronym\n        }\n        initiative {\n          code\n        }\n      }\n    }\n    service {\n      version\n      demonstration\n      needsFirstAdministrator\n      recordedUpTo\n    }\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      institutionCount\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      email\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query Session {\n    viewer {\n      name\n      email\n      language\n      demonstration\n      actions\n      roles {\n        role\n        institution {\n          code\n          name\n          acronym\n        }\n        initiative {\n          code\n        }\n      }\n    }\n    service {\n      version\n      demonstration\n      needsFirstAdministrator\n      recordedUpTo\n    }\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      institutionCount\n    }\n  }\n": types.SessionDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      email\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      name\n      email\n      language\n      demonstration\n      actions\n      roles {\n        role\n        institution {\n          code\n          name\n          acronym\n        }\n        initiative {\n          code\n        }\n      }\n    }\n    service {\n      version\n      demonstration\n      needsFirstAdministrator\n      recordedUpTo\n    }\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      institutionCount\n    }\n  }\n"): typeof import('./graphql.js').SessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      email\n    }\n  }\n"): typeof import('./graphql.js').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql.js').SignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
