/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'en'
  | 'es'
  | 'fr';

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