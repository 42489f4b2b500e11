import type {Words} from './words.js';

export const common: Words<'common'> = {
  showAll: 'Alle {count} anzeigen',
  loading: 'Wird geladen…',
  unavailable: 'Dieser Teil kann gerade nicht angezeigt werden.',
  retry: 'Noch einmal versuchen',
  clear: 'Meine Antworten löschen',
  cleared: 'Ihre Antworten sind gelöscht.',
  keep: 'Meine Antworten auf diesem Gerät aufbewahren. Andere, die es benutzen, können sie sehen.',
  keptOnDevice: 'Bleibt auf diesem Gerät, bis Sie es löschen.',
  keptInTab: 'Bleibt, bis Sie diesen Tab schließen.',
  notKept:
    'Dieser Browser kann Ihre Antworten nicht aufbewahren. Sie bleiben, bis Sie diese Seite verlassen.',
  'sources.one': 'Quelle',
  'sources.other': 'Quellen ({count})',
  checked: 'geprüft am {date}',
  edition: '(Stand: {edition})',
  read: 'gelesen am {date}',
  storedCopy: 'als gespeicherte Kopie gelesen am {date}',
  source: 'Quelle {number}',
  sourceList: 'Quellen {numbers}',
  backToText: 'Zurück zum Text',
  reviewedBy: 'Medizinisch geprüft von {reviewer}',
  reviewedOn: 'Geprüft am {date}',
  nextReview: 'Nächste Prüfung: {date}.',
  overdue: 'Eine neue Prüfung war am {date} fällig. Sie ist überfällig.',
  changed: 'Seit der Prüfung vom {date} geändert.',
  updated: 'Aktualisiert am {date}.',
  notReviewed: 'Bisher hat keine medizinische Fachperson diesen Text geprüft.',
  notAdvice: 'Allgemeine Information, kein ärztlicher Rat.',
  funding: 'Finanzierung: {funding}',
  sponsor: 'Gesponsert von {sponsor}',
  figure: '{count} von {of}',
};

export const facts: Words<'facts'> = {
  save: 'Für meinen Termin speichern',
  saved: 'Für meinen Termin gespeichert',
  added: 'Gespeichert. Sie finden es auf Ihrem Blatt für den Termin.',
  removed: 'Vom Blatt für den Termin entfernt.',
  previous: 'Zurück',
  next: 'Weiter',
  position: 'Fakt {number} von {count}',
  empty: 'Hier stehen noch keine Fakten.',
};

export const poll: Words<'poll'> = {
  vote: 'Abstimmen',
  change: 'Meine Stimme ändern',
  most: 'Sie können bis zu {max} Antworten wählen.',
  choose: 'Wählen Sie zuerst eine Antwort und drücken Sie dann auf „Abstimmen“.',
  closed: 'Diese Umfrage ist beendet.',
  late: 'Ihre letzte Stimme kam zu spät.',
  device:
    'Vielen Dank. Ihre Stimme bleibt auf diesem Gerät. Sie wird nicht gesendet und nicht gezählt.',
  sending: 'Ihre Stimme wird gesendet…',
  waiting:
    'Ihre Stimme kann gerade nicht gesendet werden. Sie bleibt gespeichert und wird erneut gesendet, solange diese Seite offen ist.',
  sent: 'Vielen Dank. Ihre Stimme wurde gesendet.',
  unknown: 'Der Server kennt diese Umfrage nicht. Ihre Stimme kann nicht gezählt werden.',
  refused: 'Der Server hat diese Stimme nicht angenommen. Sie können neu wählen.',
  noResults: 'Die Ergebnisse können gerade nicht angezeigt werden.',
  more: 'Weiterlesen: {label}',
  own: 'Ihre Stimme: {choices}',
  yours: 'Ihre Stimme',
  byVotes: 'Meiste Stimmen zuerst',
  share: '{count} von {total} ({percent} %)',
  few: 'Bisher {votes}. Ergebnisse erscheinen ab {min}.',
  later: 'Ergebnisse erscheinen, sobald die Umfrage für alle beendet ist.',
  dated: 'Gezählt am {day}.',
  undated: 'Der Tag der Zählung ist nicht bekannt.',
  'votes.one': '{count} Stimme',
  'votes.other': '{count} Stimmen',
  'choices.one': '{count} Antwort',
  'choices.other': '{count} Antworten',
};

const addToList = {
  'addAll.one': 'Auf meine Liste setzen',
  'addAll.other': 'Diese {count} auf meine Liste setzen',
  'takeOff.one': 'Von meiner Liste nehmen',
  'takeOff.other': 'Diese {count} von meiner Liste nehmen',
};

export const selfCheck: Words<'selfCheck'> = {
  ...addToList,
  yes: 'Ja',
  no: 'Nein',
  'not-sure': 'Weiß ich nicht',
  undo: 'Diese Antwort löschen',
  done: 'Meine Fragen zeigen',
  outcome: 'Fragen für das Gespräch',
  nothing:
    'Aus Ihren Antworten ergeben sich bisher keine Fragen. Sie können weitere geben oder eine ändern.',
  answers: 'Meine Antworten',
  sum: 'Punkte bisher, als einfache Summe: {sum}. Das ist keine Diagnose. Fragen Sie in der Praxis, was die Zahl bedeutet.',
  other: 'Sonstiges',
  unsupported: 'Diese Frage kann hier nicht beantwortet werden.',
  required: 'Antwort erforderlich',
  letters: '{count} Zeichen',
  misfit: 'Diese Antwort passt nicht. Sie zählt nicht.',
  another: 'Weitere hinzufügen: {question}',
  remove: 'Entfernen: {question}',
  empty: 'Hier stehen noch keine Fragen.',
};

const shareActions = {
  print: 'Drucken oder als PDF sichern',
  copy: 'Kopieren',
  share: 'Teilen',
  copied: 'Kopiert.',
  notHere: 'Diese Seite kann das nicht. Bitte kopieren Sie diesen Text selbst.',
  byHand: 'Dieser Browser kann nicht kopieren. Bitte kopieren Sie diesen Text selbst.',
  shared: 'Geteilt.',
  downloaded: 'Als Datei gespeichert.',
};

export const questions: Words<'questions'> = {
  ...addToList,
  ...shareActions,
  print: 'Diese Liste drucken',
  left: 'Noch {count} Zeichen',
  cut: 'Der Text war zu lang: Das Ende fehlt.',
  suggested: 'Aus Ihren Antworten',
  others: 'Fragen zur Auswahl',
  own: 'Eigene Frage schreiben',
  add: 'Hinzufügen',
  mine: 'Meine Fragen',
  nothing: 'Noch keine. Haken Sie eine Frage an, oder schreiben Sie eine eigene.',
  first: 'Zuerst fragen',
  help: 'Setzen Sie die drei wichtigsten an den Anfang: mit den Pfeilen, oder mit Alt und der Pfeiltaste nach oben oder unten.',
  up: 'Nach oben: {question}',
  down: 'Nach unten: {question}',
  remove: 'Entfernen: {question}',
  added: 'Auf Ihrer Liste.',
  removed: 'Nicht mehr auf Ihrer Liste.',
  moved: '{question}, jetzt {number} von {count}',
  email: 'E-Mail',
  link: 'Link kopieren',
  linkTo: 'Link zu Ihrer Auswahl. Selbst geschriebene Fragen stehen nicht darin.',
};

export const summary: Words<'summary'> = {
  ...shareActions,
  title: 'Mein Blatt für den Termin',
  download: 'Als Text herunterladen',
  empty:
    'Dieses Blatt füllt sich, wenn Sie Fragen wählen, den Selbstcheck ausfüllen oder Fakten speichern. Sie können es auch jetzt drucken und von Hand ausfüllen.',
  answers: 'Meine Antworten',
  flagged: 'Was auf mich zutrifft',
  saved: 'Fakten zum Besprechen',
  picked: 'Meine Fragen',
  said: 'Was besprochen wurde',
  name: 'Vor- und Nachname',
  visit: 'Datum des Termins',
  clinician: 'Ärztin, Arzt oder andere Fachperson',
  agreed: 'Was wir vereinbart haben',
  step: 'Nächster Schritt',
  again: 'Nächster Termin',
  call: 'In der Praxis anrufen, wenn',
  scan: 'Scannen, um diese Fragen und Fakten auf einem Telefon zu öffnen.',
  note: 'Allgemeine Information. Kein ärztlicher Rat, keine Diagnose. Das Blatt enthält nur, was die Patientin oder der Patient gewählt hat.',
  tray: 'Mein Termin ({count})',
  open: 'Mein Blatt ansehen',
};

export const guide: Words<'guide'> = {
  contents: 'In diesem Ratgeber',
  seen: 'gesehen',
  understand: 'Verstehen',
  choose: 'Wählen',
  prepare: 'Vorbereiten',
  others: 'Über diesen Ratgeber',
  part: 'Teil {number} von {count}',
  next: 'Weiter',
  pathway: 'Schritt für Schritt',
  facts: 'Fakten',
  warning: 'Warnung',
  medicines: 'Medikamente',
  treatments: 'Behandlungen',
  journey: 'Schritte der Behandlung',
  poll: 'Umfrage',
  faqs: 'Fragen und Antworten',
  selfCheck: 'Selbstcheck',
  factors: 'Was zur Sprache kommen sollte',
  questions: 'Fragen für das Gespräch',
  summary: 'Mein Blatt für den Termin',
  urgent: 'Wann Hilfe nötig ist',
  terms: 'Begriffe',
  review: 'Prüfung',
};

export const review: Words<'review'> = {
  conflicts: 'Interessenkonflikte: {conflicts}',
  'read.one': 'Gelesen: {count} Aussage.',
  'read.other': 'Gelesen: {count} Aussagen.',
};

export const warning: Words<'warning'> = {
  label: 'Warnung',
  empty: 'Hier steht noch nichts.',
};

export const urgent: Words<'urgent'> = {
  elsewhere: 'In einem anderen Land wählen Sie die Notrufnummer oder das Krisentelefon dort.',
  'crisis-us':
    'rufen Sie die [988](tel:988) an oder schicken Sie eine SMS an diese Nummer: kostenlos, Tag und Nacht',
  'crisis-eu':
    'rufen Sie [116 123](tel:116123) an, wo es das gibt, oder das Krisentelefon Ihres Landes',
  'crisis-uk':
    'rufen Sie Samaritans unter [116 123](tel:116123) an: kostenlos, Tag und Nacht; in England auch [111](tel:111), Option 2 (Wales und Schottland haben etwas Ähnliches)',
  empty: 'Hier steht noch nichts.',
};

export const factors: Words<'factors'> = {
  ...addToList,
  ask: 'Frage für das Gespräch:',
  others: 'Weitere Punkte',
  empty: 'Hier stehen noch keine Punkte.',
};

export const faqs: Words<'faqs'> = {
  search: 'Diese Fragen durchsuchen',
  'found.one': '{shown} von {count} Frage',
  'found.other': '{shown} von {count} Fragen',
  link: 'Link zu dieser Antwort',
  empty: 'Hier stehen noch keine Fragen.',
};

export const journey: Words<'journey'> = {
  jak: 'JAK-Hemmer',
  empty: 'Hier stehen noch keine Schritte.',
};

export const treatments: Words<'treatments'> = {
  empty: 'Hier stehen noch keine Behandlungen.',
  filter: 'Zeigen',
  all: 'Alle',
  none: 'Nichts Neues',
  cream: 'Creme',
  pill: 'Tablette',
  injection: 'Spritze',
  light: 'Lichttherapie',
  'shown.one': '{count} Möglichkeit wird gezeigt.',
  'shown.other': '{count} Möglichkeiten werden gezeigt.',
  more: 'Mehr lesen',
  form: 'Wie es angewendet wird',
  approvedFor: 'Zugelassen oder gedacht für',
  speed: 'Wie schnell es wirkt',
  duration: 'Wie es abläuft und wie lange',
  benefits: 'Nutzen',
  risks: 'Risiken',
  checks: 'Kontrollen',
  cited: 'Quellen',
  compare: 'Vergleichen',
  full: 'Sie können höchstens drei vergleichen. Entfernen Sie zuerst ein Häkchen.',
  chosen: '{count} von 3 gewählt.',
  nothing: 'Zum Vergleichen ist nichts gewählt.',
  one: 'Wählen Sie noch eine oder zwei zum Vergleichen.',
  several: 'Der Vergleich steht über der Liste.',
  takeOut: 'Aus dem Vergleich nehmen: {option}',
  show: 'Vergleich zeigen',
  reset: 'Neu beginnen',
  comparison: 'Nebeneinander',
  aspect: 'Was verglichen wird',
  unknown: 'Hier nicht angegeben.',
};

export const medicines: Words<'medicines'> = {
  empty: 'Hier stehen noch keine Medikamente.',
  region: 'Land',
  us: 'USA',
  eu: 'Europäische Union',
  uk: 'Vereinigtes Königreich',
  shown: 'Gezeigt für: {country}.',
  form: 'Form',
  ages: 'Alter',
  place: 'Platz in der Behandlung',
  status: 'Zulassung: {country}',
  unknown: 'Hier nicht angegeben. Fragen Sie in der Praxis oder Apotheke.',
  use: 'Verwendet bei',
  sideEffects: 'Nebenwirkungen',
  notFor: 'Wer es vielleicht nicht anwenden kann',
  checks: 'Tests und Kontrollen',
  warning: 'Wichtigste Warnungen',
  pregnancy: 'Schwangerschaft',
  breastfeeding: 'Stillen',
  retrieved: 'Quellen zuletzt gelesen am {date}',
  missing: 'Hier nicht angegeben: {country}',
  history: 'Kurze Geschichte',
  cited: 'Quellen',
};

export const pathway: Words<'pathway'> = {
  show: 'Zeigen',
  without: 'Ohne Medikament',
  withMedicine: 'Mit Medikament',
  steps: 'Schritte',
  previous: 'Zurück',
  next: 'Weiter',
  position: 'Schritt {number} von {count}',
  all: 'Alle Schritte als Text',
  empty: 'Hier stehen noch keine Schritte.',
  // The labels of the pictures: above on both sides, then below on both sides.
  skin: '|Lücke in der Hautbarriere|Juckreiz|Juckreiz-Nerv',
  sending: 'Immunzellen in Alarm|Botschaften||Hautzelle',
  docking: 'Botschaft|Rezeptor|JAK-Schalter: aus|Zellkern',
  on: 'Botschaft|Mehr Botschaften für Juckreiz|JAK-Schalter: an|Zellkern: aktiv',
  held: 'Botschaft|Weniger Botschaften|Medikament bremst die Schalter|Zellkern: ruhiger',
  defended: 'JAK-Schalter: an|Keime|Juckreiz|Abwehr',
  weakened: 'JAK-Schalter: gebremst|Keime|Weniger Juckreiz|Schwächere Abwehr',
};

export const terms: Words<'terms'> = {
  empty: 'Hier stehen noch keine Wörter.',
};
