import type { Language } from '@kipimo/shared';

/** Every word that a workbook says of itself. French and Spanish are machine-drafted, as the read-me sheet tells. */
export interface WorkbookWords {
  readonly readMe: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly drafted: string;
  readonly institution: string;
  readonly period: string;
  readonly due: string;
  readonly code: string;
  readonly question: string;
  readonly unit: string;
  readonly last: string;
  readonly currency: string;
  readonly absence: string;
  readonly note: string;
  readonly definition: string;
  readonly computed: string;
  readonly changed: string;
  readonly optional: string;
  readonly notANumber: string;
  readonly notInList: string;
}

export const WORKBOOK_WORDS: Readonly<Record<Language, WorkbookWords>> = {
  en: {
    readMe: 'Read me',
    title: 'Report in Excel',
    steps: [
      'Fill in the white cells: this period’s value, and where there is none, why it is empty.',
      'One sheet holds one area. Grey cells are computed or fixed and need nothing.',
      'Leave a cell as it is to leave the report as it is. Emptying a filled cell empties it in the report.',
      'Write numbers as you are used to. What can be read in two ways is asked about, never guessed.',
      'Save as .xlsx and upload the file on the page you took it from. You see every change before it is made.',
      'Rows may be moved. Keep the hidden column J and the hidden sheet: they say which row is which.',
    ],
    drafted: '',
    institution: 'Institution',
    period: 'Period',
    due: 'Due',
    code: 'Code',
    question: 'Question',
    unit: 'Unit',
    last: 'Last value',
    currency: 'Currency',
    absence: 'Why empty',
    note: 'Note',
    definition: 'Definition',
    computed: 'Computed from the two figures it is made of.',
    changed: 'Definition changed since the last value: please read it.',
    optional: 'Optional.',
    notANumber: 'Please enter a number, or leave the cell empty and say why.',
    notInList: 'Please choose from the list.',
  },
  fr: {
    readMe: 'À lire',
    title: 'Rapport dans Excel',
    steps: [
      'Remplissez les cellules blanches : la valeur de cette période et, s’il n’y en a pas, pourquoi la cellule est vide.',
      'Une feuille par domaine. Les cellules grises sont calculées ou fixes ; il n’y a rien à y faire.',
      'Une cellule laissée telle quelle laisse le rapport tel quel. Vider une cellule remplie la vide dans le rapport.',
      'Écrivez les nombres comme d’habitude. Ce qui peut se lire de deux façons fait l’objet d’une question, jamais d’une supposition.',
      'Enregistrez en .xlsx et déposez le fichier sur la page d’où il vient. Vous voyez chaque changement avant qu’il soit fait.',
      'Les lignes peuvent être déplacées. Gardez la colonne J et la feuille masquées : elles disent quelle ligne est laquelle.',
    ],
    drafted: 'Traduction automatique, pas encore confirmée par une personne de langue maternelle.',
    institution: 'Institution',
    period: 'Période',
    due: 'Échéance',
    code: 'Code',
    question: 'Question',
    unit: 'Unité',
    last: 'Dernière valeur',
    currency: 'Monnaie',
    absence: 'Pourquoi vide',
    note: 'Note',
    definition: 'Définition',
    computed: 'Calculé à partir des deux chiffres qui le composent.',
    changed: 'La définition a changé depuis la dernière valeur : à lire.',
    optional: 'Facultatif.',
    notANumber: 'Saisissez un nombre, ou laissez la cellule vide et dites pourquoi.',
    notInList: 'Choisissez dans la liste.',
  },
  es: {
    readMe: 'Léame',
    title: 'Informe en Excel',
    steps: [
      'Rellene las celdas blancas: el valor de este periodo y, si no lo hay, por qué está vacía.',
      'Cada hoja contiene un área. Las celdas grises son calculadas o fijas y no requieren nada.',
      'Una celda que se deja como está deja el informe como está. Vaciar una celda rellena la vacía en el informe.',
      'Escriba los números como suele hacerlo. Lo que puede leerse de dos maneras se pregunta, nunca se adivina.',
      'Guarde como .xlsx y suba el archivo en la página de donde lo tomó. Verá cada cambio antes de que se haga.',
      'Las filas se pueden mover. Conserve la columna J y la hoja ocultas: dicen qué fila es cuál.',
    ],
    drafted: 'Traducción automática, aún no confirmada por una persona nativa.',
    institution: 'Institución',
    period: 'Periodo',
    due: 'Fecha límite',
    code: 'Código',
    question: 'Pregunta',
    unit: 'Unidad',
    last: 'Último valor',
    currency: 'Moneda',
    absence: 'Por qué está vacía',
    note: 'Nota',
    definition: 'Definición',
    computed: 'Calculado a partir de las dos cifras que lo componen.',
    changed: 'La definición cambió desde el último valor: léala.',
    optional: 'Opcional.',
    notANumber: 'Introduzca un número, o deje la celda vacía y diga por qué.',
    notInList: 'Elija de la lista.',
  },
};
