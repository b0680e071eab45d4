/** Every mutation on accounts and people, as a stranger to them would try it: none may tell or change anything. */
export function peopleAttempts(id: string): Record<string, [call: string, variables: object]> {
  const plain = (text: string): [string, object] => [text, {}];
  const role = `id: "${id}", role: contributor, institution: "csea"`;
  return {
    updateAccount: plain('updateAccount(language: en, timeZone: "Africa/Nowhere") { timeZone }'),
    changePassword: plain('changePassword(current: "not it", next: "a long enough password")'),
    resetPassword: plain('resetPassword(link: "a guess", password: "a long enough password") { name }'),
    requestPasswordLink: plain('requestPasswordLink(email: "lead.csea@demonstration.example")'),
    beginSecondFactor: plain('beginSecondFactor(password: "not it") { secret }'),
    confirmSecondFactor: plain('confirmSecondFactor(code: "000000")'),
    renewRecoveryCodes: plain('renewRecoveryCodes(code: "000000")'),
    removeSecondFactor: plain('removeSecondFactor(password: "not it", code: "000000")'),
    endSession: plain(`endSession(id: "${id}") { timeZone }`),
    endOtherSessions: plain('endOtherSessions { timeZone }'),
    invitePerson: plain(
      `invitePerson(input: { operationId: "${id}", name: "Eve", email: "eve@example.org", role: institution_lead, institution: "csea", language: en, timeZone: "UTC" }) { path }`,
    ),
    renewInvitation: plain(`renewInvitation(id: "${id}") { path }`),
    withdrawInvitation: plain(`withdrawInvitation(id: "${id}") { id }`),
    acceptInvitation: plain(
      'acceptInvitation(input: { link: "a guess", name: "Eve", language: en, timeZone: "UTC" }) { name }',
    ),
    deactivatePerson: plain(`deactivatePerson(id: "${id}") { name }`),
    reactivatePerson: plain(`reactivatePerson(id: "${id}") { name }`),
    grantRole: plain(`grantRole(${role}) { name }`),
    withdrawRole: plain(`withdrawRole(${role}) { name }`),
    makePasswordLink: plain(`makePasswordLink(id: "${id}") { path }`),
    seeAs: plain('seeAs(role: contributor, institution: "csea")'),
    endSeeingAs: plain('endSeeingAs'),
    removeSecondFactorOf: plain(`removeSecondFactorOf(id: "${id}") { name }`),
  };
}
