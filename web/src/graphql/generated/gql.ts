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
    "\n  query ConstructedCohorts {\n    initiatives {\n      code\n      cohorts {\n        code\n        constructed\n        memberCount\n        source\n        name {\n          en\n          fr\n          es\n        }\n        note {\n          en\n          fr\n          es\n        }\n      }\n    }\n  }\n": typeof types.ConstructedCohortsDocument,
    "\n  mutation RemoveDemonstration($operationId: ID!) {\n    removeDemonstration(operationId: $operationId)\n  }\n": typeof types.RemoveDemonstrationDocument,
    "\n  query Sources {\n    service {\n      sources {\n        title\n        path\n        rows\n        source\n        licence\n        sha256\n      }\n    }\n  }\n": typeof types.SourcesDocument,
    "\n  mutation CreateToken($name: String!, $expiresInDays: Int!) {\n    createPersonalAccessToken(name: $name, expiresInDays: $expiresInDays) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n": typeof types.CreateTokenDocument,
    "\n  query Tokens {\n    viewer {\n      tokens {\n        id\n        name\n        hint\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n    }\n  }\n": typeof types.TokensDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    revokePersonalAccessToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": typeof types.RevokeTokenDocument,
    "\n  query HomeDomains($initiative: String!) {\n    initiative(code: $initiative) {\n      domains {\n        code\n        name {\n          en\n          fr\n          es\n        }\n        indicators {\n          code\n          current {\n            name {\n              en\n              fr\n              es\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HomeDomainsDocument,
    "\n  query HomeInitiatives {\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      modality\n      startYear\n      endYear\n      confidence\n      institutionCount\n    }\n  }\n": typeof types.HomeInitiativesDocument,
    "\n  query SearchInstitutions($search: String!) {\n    institutions(search: $search, first: 12) {\n      totalCount\n      nodes {\n        code\n        name\n        acronym\n        country {\n          iso3\n          name {\n            en\n            fr\n            es\n          }\n        }\n      }\n    }\n  }\n": typeof types.SearchInstitutionsDocument,
    "\n  query HomeCompleteness($initiative: String!) {\n    completeness(input: { initiative: $initiative }) {\n      years {\n        year\n        members\n        expectedReports\n        acceptedReports\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n": typeof types.HomeCompletenessDocument,
    "\n  query HomeTrend($initiative: String!, $indicator: String!) {\n    trend(input: { initiative: $initiative, indicator: $indicator }) {\n      indicator {\n        code\n        current {\n          name {\n            en\n            fr\n            es\n          }\n        }\n      }\n      groups {\n        points {\n          year\n          n\n          expected\n          median\n        }\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n": typeof types.HomeTrendDocument,
    "\n  query HomeProgress($initiative: String!) {\n    domainProgress(input: { initiative: $initiative }) {\n      fromYear\n      toYear\n      domains {\n        domain {\n          code\n          name {\n            en\n            fr\n            es\n          }\n        }\n        n\n        improved\n        share\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n": typeof types.HomeProgressDocument,
    "\n  query DemonstrationAccounts {\n    service {\n      demonstrationPassword\n      demonstrationAccounts {\n        email\n        name\n        role\n        about {\n          en\n          fr\n          es\n        }\n      }\n    }\n  }\n": typeof types.DemonstrationAccountsDocument,
    "\n  mutation CreateFirstAdministrator(\n    $link: String!\n    $name: String!\n    $email: String!\n    $password: String!\n    $language: Language!\n  ) {\n    createFirstAdministrator(\n      link: $link\n      name: $name\n      email: $email\n      password: $password\n      language: $language\n    ) {\n      email\n    }\n  }\n": typeof types.CreateFirstAdministratorDocument,
    "\n  query Session {\n    viewer {\n      name\n      email\n      language\n      demonstration\n      actions\n      roles {\n        role\n        institution {\n          code\n          name\n          acronym\n        }\n        initiative {\n          code\n        }\n      }\n    }\n    service {\n      version\n      demonstration\n      needsFirstAdministrator\n      recordedUpTo\n    }\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      institutionCount\n    }\n  }\n": typeof types.SessionDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      email\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
};
const documents: Documents = {
    "\n  query ConstructedCohorts {\n    initiatives {\n      code\n      cohorts {\n        code\n        constructed\n        memberCount\n        source\n        name {\n          en\n          fr\n          es\n        }\n        note {\n          en\n          fr\n          es\n        }\n      }\n    }\n  }\n": types.ConstructedCohortsDocument,
    "\n  mutation RemoveDemonstration($operationId: ID!) {\n    removeDemonstration(operationId: $operationId)\n  }\n": types.RemoveDemonstrationDocument,
    "\n  query Sources {\n    service {\n      sources {\n        title\n        path\n        rows\n        source\n        licence\n        sha256\n      }\n    }\n  }\n": types.SourcesDocument,
    "\n  mutation CreateToken($name: String!, $expiresInDays: Int!) {\n    createPersonalAccessToken(name: $name, expiresInDays: $expiresInDays) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n": types.CreateTokenDocument,
    "\n  query Tokens {\n    viewer {\n      tokens {\n        id\n        name\n        hint\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n    }\n  }\n": types.TokensDocument,
    "\n  mutation RevokeToken($id: ID!) {\n    revokePersonalAccessToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n": types.RevokeTokenDocument,
    "\n  query HomeDomains($initiative: String!) {\n    initiative(code: $initiative) {\n      domains {\n        code\n        name {\n          en\n          fr\n          es\n        }\n        indicators {\n          code\n          current {\n            name {\n              en\n              fr\n              es\n            }\n          }\n        }\n      }\n    }\n  }\n": types.HomeDomainsDocument,
    "\n  query HomeInitiatives {\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      modality\n      startYear\n      endYear\n      confidence\n      institutionCount\n    }\n  }\n": types.HomeInitiativesDocument,
    "\n  query SearchInstitutions($search: String!) {\n    institutions(search: $search, first: 12) {\n      totalCount\n      nodes {\n        code\n        name\n        acronym\n        country {\n          iso3\n          name {\n            en\n            fr\n            es\n          }\n        }\n      }\n    }\n  }\n": types.SearchInstitutionsDocument,
    "\n  query HomeCompleteness($initiative: String!) {\n    completeness(input: { initiative: $initiative }) {\n      years {\n        year\n        members\n        expectedReports\n        acceptedReports\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n": types.HomeCompletenessDocument,
    "\n  query HomeTrend($initiative: String!, $indicator: String!) {\n    trend(input: { initiative: $initiative, indicator: $indicator }) {\n      indicator {\n        code\n        current {\n          name {\n            en\n            fr\n            es\n          }\n        }\n      }\n      groups {\n        points {\n          year\n          n\n          expected\n          median\n        }\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n": types.HomeTrendDocument,
    "\n  query HomeProgress($initiative: String!) {\n    domainProgress(input: { initiative: $initiative }) {\n      fromYear\n      toYear\n      domains {\n        domain {\n          code\n          name {\n            en\n            fr\n            es\n          }\n        }\n        n\n        improved\n        share\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n": types.HomeProgressDocument,
    "\n  query DemonstrationAccounts {\n    service {\n      demonstrationPassword\n      demonstrationAccounts {\n        email\n        name\n        role\n        about {\n          en\n          fr\n          es\n        }\n      }\n    }\n  }\n": types.DemonstrationAccountsDocument,
    "\n  mutation CreateFirstAdministrator(\n    $link: String!\n    $name: String!\n    $email: String!\n    $password: String!\n    $language: Language!\n  ) {\n    createFirstAdministrator(\n      link: $link\n      name: $name\n      email: $email\n      password: $password\n      language: $language\n    ) {\n      email\n    }\n  }\n": types.CreateFirstAdministratorDocument,
    "\n  query Session {\n    viewer {\n      name\n      email\n      language\n      demonstration\n      actions\n      roles {\n        role\n        institution {\n          code\n          name\n          acronym\n        }\n        initiative {\n          code\n        }\n      }\n    }\n    service {\n      version\n      demonstration\n      needsFirstAdministrator\n      recordedUpTo\n    }\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      institutionCount\n    }\n  }\n": types.SessionDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      email\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConstructedCohorts {\n    initiatives {\n      code\n      cohorts {\n        code\n        constructed\n        memberCount\n        source\n        name {\n          en\n          fr\n          es\n        }\n        note {\n          en\n          fr\n          es\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ConstructedCohortsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDemonstration($operationId: ID!) {\n    removeDemonstration(operationId: $operationId)\n  }\n"): typeof import('./graphql.js').RemoveDemonstrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sources {\n    service {\n      sources {\n        title\n        path\n        rows\n        source\n        licence\n        sha256\n      }\n    }\n  }\n"): typeof import('./graphql.js').SourcesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateToken($name: String!, $expiresInDays: Int!) {\n    createPersonalAccessToken(name: $name, expiresInDays: $expiresInDays) {\n      secret\n      token {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.js').CreateTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tokens {\n    viewer {\n      tokens {\n        id\n        name\n        hint\n        createdAt\n        expiresAt\n        lastUsedAt\n        revokedAt\n      }\n    }\n  }\n"): typeof import('./graphql.js').TokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeToken($id: ID!) {\n    revokePersonalAccessToken(id: $id) {\n      id\n      revokedAt\n    }\n  }\n"): typeof import('./graphql.js').RevokeTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeDomains($initiative: String!) {\n    initiative(code: $initiative) {\n      domains {\n        code\n        name {\n          en\n          fr\n          es\n        }\n        indicators {\n          code\n          current {\n            name {\n              en\n              fr\n              es\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').HomeDomainsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeInitiatives {\n    initiatives {\n      code\n      name {\n        en\n        fr\n        es\n      }\n      modality\n      startYear\n      endYear\n      confidence\n      institutionCount\n    }\n  }\n"): typeof import('./graphql.js').HomeInitiativesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchInstitutions($search: String!) {\n    institutions(search: $search, first: 12) {\n      totalCount\n      nodes {\n        code\n        name\n        acronym\n        country {\n          iso3\n          name {\n            en\n            fr\n            es\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').SearchInstitutionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeCompleteness($initiative: String!) {\n    completeness(input: { initiative: $initiative }) {\n      years {\n        year\n        members\n        expectedReports\n        acceptedReports\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n"): typeof import('./graphql.js').HomeCompletenessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeTrend($initiative: String!, $indicator: String!) {\n    trend(input: { initiative: $initiative, indicator: $indicator }) {\n      indicator {\n        code\n        current {\n          name {\n            en\n            fr\n            es\n          }\n        }\n      }\n      groups {\n        points {\n          year\n          n\n          expected\n          median\n        }\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n"): typeof import('./graphql.js').HomeTrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeProgress($initiative: String!) {\n    domainProgress(input: { initiative: $initiative }) {\n      fromYear\n      toYear\n      domains {\n        domain {\n          code\n          name {\n            en\n            fr\n            es\n          }\n        }\n        n\n        improved\n        share\n      }\n      receipt {\n        recordedUpTo\n        demonstration\n      }\n    }\n  }\n"): typeof import('./graphql.js').HomeProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemonstrationAccounts {\n    service {\n      demonstrationPassword\n      demonstrationAccounts {\n        email\n        name\n        role\n        about {\n          en\n          fr\n          es\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').DemonstrationAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFirstAdministrator(\n    $link: String!\n    $name: String!\n    $email: String!\n    $password: String!\n    $language: Language!\n  ) {\n    createFirstAdministrator(\n      link: $link\n      name: $name\n      email: $email\n      password: $password\n      language: $language\n    ) {\n      email\n    }\n  }\n"): typeof import('./graphql.js').CreateFirstAdministratorDocument;
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
