/** The words that a frame's page itself shows where a sandbox refuses what its widget offers. */
export interface EmbedWords {
  readonly refused: string;
  readonly open: string;
}

const words: Readonly<Record<string, EmbedWords>> = {
  en: {
    refused: 'Printing, saving and links may not work inside this box.',
    open: 'Open this page',
  },
  es: {
    refused: 'Es posible que no se pueda imprimir, guardar ni abrir enlaces en este recuadro.',
    open: 'Abrir esta página',
  },
  fr: {
    refused: 'Imprimer, enregistrer ou ouvrir un lien peut échouer dans ce cadre.',
    open: 'Ouvrir cette page',
  },
  de: {
    refused: 'Drucken, Speichern und Links funktionieren in diesem Rahmen vielleicht nicht.',
    open: 'Diese Seite öffnen',
  },
  ar: {
    refused: 'قد لا تعمل الطباعة والحفظ والروابط داخل هذا الإطار.',
    open: 'افتح هذه الصفحة',
  },
};

/** The languages that a page can be in. */
export const embedLanguages = Object.keys(words);

/** The words in a language. */
export const embedWords = (language: string): EmbedWords => words[language];
