/** The one password of all demonstration accounts. It opens nothing else: no real account may be made with it. */
export const demonstrationPassword = 'only a demonstration 2018';

/** Where a demonstration account may act: on one institution, on initiatives, or everywhere. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly name: string;
  readonly role: 'contributor' | 'institution_lead' | 'manager' | 'evaluator' | 'administrator';
  readonly language: 'en' | 'fr' | 'es';
  readonly timeZone: string;
  /** The institution's code, for contributors and leads. */
  readonly unit: string | null;
  /** The initiatives' codes, for managers and evaluators. */
  readonly initiatives: readonly string[];
  /** What can be tried with it. */
  readonly about: { readonly en: string; readonly fr: string; readonly es: string };
}

const AT = '@demonstration.example';

const fills = (unit: string) => ({
  en: `Fill in the open report of ${unit} for TTI-2018; a lead must submit it.`,
  fr: `Remplir le rapport ouvert de ${unit} pour TTI-2018 ; un responsable doit le soumettre.`,
  es: `Completar el informe abierto de ${unit} para TTI-2018; un responsable debe enviarlo.`,
});

const submits = (unit: string) => ({
  en: `Fill in and submit the open report of ${unit} for TTI-2018.`,
  fr: `Remplir et soumettre le rapport ouvert de ${unit} pour TTI-2018.`,
  es: `Completar y enviar el informe abierto de ${unit} para TTI-2018.`,
});

/** Every demonstration account; the sign-in page and the README list them. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ofUnit('contributor', 'cres', 'CRES', 'fr', 'Africa/Dakar'),
  ofUnit('institution_lead', 'cres', 'CRES', 'fr', 'Africa/Dakar'),
  ofUnit('contributor', 'faro', 'Grupo FARO', 'es', 'America/Guayaquil'),
  ofUnit('institution_lead', 'faro', 'Grupo FARO', 'es', 'America/Guayaquil'),
  ofUnit('contributor', 'csea', 'CSEA', 'en', 'Africa/Lagos'),
  ofUnit('institution_lead', 'csea', 'CSEA', 'en', 'Africa/Lagos'),
  {
    ...ofUnit('institution_lead', 'bidpa', 'BIDPA', 'en', 'Africa/Gaborone'),
    about: {
      en: 'Fill in and submit the open report of BIDPA for ACBF-2018: another calendar, another currency.',
      fr: 'Remplir et soumettre le rapport ouvert de BIDPA pour ACBF-2018 : un autre calendrier, une autre monnaie.',
      es: 'Completar y enviar el informe abierto de BIDPA para ACBF-2018: otro calendario, otra moneda.',
    },
  },
  ofInitiative('manager', ['TTI'], `manager.tti${AT}`, 'Manager of TTI (demonstration)', {
    en: 'Review the submitted reports of TTI-2018: accept them, or return cells with a reason.',
    fr: 'Examiner les rapports soumis de TTI-2018 : les accepter, ou renvoyer des cellules avec un motif.',
    es: 'Revisar los informes enviados de TTI-2018: aceptarlos o devolver celdas con un motivo.',
  }),
  ofInitiative('manager', ['ACBF'], `manager.acbf${AT}`, 'Manager of ACBF (demonstration)', {
    en: 'Review the submitted reports of ACBF-2018 in its own calendar and currencies.',
    fr: 'Examiner les rapports soumis d’ACBF-2018, dans son calendrier et ses monnaies.',
    es: 'Revisar los informes enviados de ACBF-2018, en su calendario y sus monedas.',
  }),
  ofInitiative('evaluator', ['TTI', 'ACBF'], `evaluator${AT}`, 'Evaluator of TTI and ACBF (demonstration)', {
    en: 'Read every accepted figure of both initiatives, make an access token and pull the same figures by GraphQL.',
    fr: 'Lire tous les chiffres acceptés des deux initiatives, créer un jeton d’accès et les extraire par GraphQL.',
    es: 'Leer todas las cifras aceptadas de ambas iniciativas, crear un token de acceso y extraerlas por GraphQL.',
  }),
  {
    ...ofInitiative('administrator', [], `administrator${AT}`, 'Administrator (demonstration)', {
      en: 'Administer the service, and remove the demonstration in one click.',
      fr: 'Administrer le service, et supprimer la démonstration en un clic.',
      es: 'Administrar el servicio y eliminar la demostración con un clic.',
    }),
  },
];

function ofUnit(
  role: 'contributor' | 'institution_lead',
  unit: string,
  acronym: string,
  language: 'en' | 'fr' | 'es',
  timeZone: string,
): DemonstrationAccount {
  const isLead = role === 'institution_lead';
  return {
    email: `${isLead ? 'lead' : 'contributor'}.${unit}${AT}`,
    name: `${isLead ? 'Lead' : 'Contributor'} of ${acronym} (demonstration)`,
    role,
    language,
    timeZone,
    unit,
    initiatives: [],
    about: isLead ? submits(acronym) : fills(acronym),
  };
}

function ofInitiative(
  role: 'manager' | 'evaluator' | 'administrator',
  initiatives: readonly string[],
  email: string,
  name: string,
  about: DemonstrationAccount['about'],
): DemonstrationAccount {
  return { email, name, role, language: 'en', timeZone: 'UTC', unit: null, initiatives, about };
}
