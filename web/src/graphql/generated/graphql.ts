/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Confidence =
  | 'candidate'
  | 'general_knowledge'
  | 'sourced';

export type Language =
  | 'en'
  | 'es'
  | 'fr';

export type HomeDomainsQueryVariables = Exact<{
  initiative: string;
}>;


export type HomeDomainsQuery = { initiative: { domains: Array<{ code: string, name: { en: string, fr: string | null, es: string | null }, indicators: Array<{ code: string, current: { name: { en: string, fr: string | null, es: string | null } } }> }> } };

export type HomeInitiativesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeInitiativesQuery = { initiatives: Array<{ code: string, modality: string, startYear: number | null, endYear: number | null, confidence: Confidence, institutionCount: number, name: { en: string, fr: string | null, es: string | null } }> };

export type SearchInstitutionsQueryVariables = Exact<{
  search: string;
}>;


export type SearchInstitutionsQuery = { institutions: { totalCount: number, nodes: Array<{ code: string, name: string, acronym: string | null, country: { iso3: string, name: { en: string, fr: string | null, es: string | null } } | null }> } };

export type HomeCompletenessQueryVariables = Exact<{
  initiative: string;
}>;


export type HomeCompletenessQuery = { completeness: { years: Array<{ year: number, members: number, expectedReports: number, acceptedReports: number }>, receipt: { recordedUpTo: string, demonstration: boolean } } };

export type HomeTrendQueryVariables = Exact<{
  initiative: string;
  indicator: string;
}>;


export type HomeTrendQuery = { trend: { indicator: { code: string, current: { name: { en: string, fr: string | null, es: string | null } } }, groups: Array<{ points: Array<{ year: number, n: number, expected: number, median: number | null }> }>, receipt: { recordedUpTo: string, demonstration: boolean } } };

export type HomeProgressQueryVariables = Exact<{
  initiative: string;
}>;


export type HomeProgressQuery = { domainProgress: { fromYear: number | null, toYear: number | null, domains: Array<{ n: number, improved: number, share: number | null, domain: { code: string, name: { en: string, fr: string | null, es: string | null } } }>, receipt: { recordedUpTo: string, demonstration: boolean } } };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { viewer: { name: string, email: string, language: Language, demonstration: boolean, actions: Array<string>, roles: Array<{ role: string, institution: { code: string, name: string, acronym: string | null } | null, initiative: { code: string } | null }> } | null, service: { version: string, demonstration: boolean, needsFirstAdministrator: boolean, recordedUpTo: string }, initiatives: Array<{ code: string, institutionCount: number, name: { en: string, fr: string | null, es: string | null } }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { email: string } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const HomeDomainsDocument = new TypedDocumentString(`
    query HomeDomains($initiative: String!) {
  initiative(code: $initiative) {
    domains {
      code
      name {
        en
        fr
        es
      }
      indicators {
        code
        current {
          name {
            en
            fr
            es
          }
        }
      }
    }
  }
}
    `, {"hash":"f49a2141193740efd7a21edb55f2f9493c776cf35baa4d012a0964a5bcb2dfe4"}) as unknown as TypedDocumentString<HomeDomainsQuery, HomeDomainsQueryVariables>;
export const HomeInitiativesDocument = new TypedDocumentString(`
    query HomeInitiatives {
  initiatives {
    code
    name {
      en
      fr
      es
    }
    modality
    startYear
    endYear
    confidence
    institutionCount
  }
}
    `, {"hash":"f202eb68f427cc3b8ce7436e0181c6b1ed375295c64a120f73a78ba0911e8ccd"}) as unknown as TypedDocumentString<HomeInitiativesQuery, HomeInitiativesQueryVariables>;
export const SearchInstitutionsDocument = new TypedDocumentString(`
    query SearchInstitutions($search: String!) {
  institutions(search: $search, first: 12) {
    totalCount
    nodes {
      code
      name
      acronym
      country {
        iso3
        name {
          en
          fr
          es
        }
      }
    }
  }
}
    `, {"hash":"ab6a815ff902ba6ed64831dc9b87fb2044b5792f2ad610c4f3730ff74070109f"}) as unknown as TypedDocumentString<SearchInstitutionsQuery, SearchInstitutionsQueryVariables>;
export const HomeCompletenessDocument = new TypedDocumentString(`
    query HomeCompleteness($initiative: String!) {
  completeness(input: {initiative: $initiative}) {
    years {
      year
      members
      expectedReports
      acceptedReports
    }
    receipt {
      recordedUpTo
      demonstration
    }
  }
}
    `, {"hash":"bf54d276a3486a090d7ee331f2fc7126704804000489f61aacd3e0f93d2cdd61"}) as unknown as TypedDocumentString<HomeCompletenessQuery, HomeCompletenessQueryVariables>;
export const HomeTrendDocument = new TypedDocumentString(`
    query HomeTrend($initiative: String!, $indicator: String!) {
  trend(input: {initiative: $initiative, indicator: $indicator}) {
    indicator {
      code
      current {
        name {
          en
          fr
          es
        }
      }
    }
    groups {
      points {
        year
        n
        expected
        median
      }
    }
    receipt {
      recordedUpTo
      demonstration
    }
  }
}
    `, {"hash":"56c043d9e590aa2f5bdc658ecf9cc1f96a2549d715146564b89ab025ffa43b81"}) as unknown as TypedDocumentString<HomeTrendQuery, HomeTrendQueryVariables>;
export const HomeProgressDocument = new TypedDocumentString(`
    query HomeProgress($initiative: String!) {
  domainProgress(input: {initiative: $initiative}) {
    fromYear
    toYear
    domains {
      domain {
        code
        name {
          en
          fr
          es
        }
      }
      n
      improved
      share
    }
    receipt {
      recordedUpTo
      demonstration
    }
  }
}
    `, {"hash":"7cf9638652706158244948c82701803f9f05149463e2287a949cd1aa657ebaeb"}) as unknown as TypedDocumentString<HomeProgressQuery, HomeProgressQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  viewer {
    name
    email
    language
    demonstration
    actions
    roles {
      role
      institution {
        code
        name
        acronym
      }
      initiative {
        code
      }
    }
  }
  service {
    version
    demonstration
    needsFirstAdministrator
    recordedUpTo
  }
  initiatives {
    code
    name {
      en
      fr
      es
    }
    institutionCount
  }
}
    `, {"hash":"64689530a736825a72da5d2f1716538254b85ec73ad1ba3fadc0c459f3824d51"}) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    email
  }
}
    `, {"hash":"a2c22cf340a483399bc6fd17dcd293be1ec665835d7064f9d1b3ae7007910fdf"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;