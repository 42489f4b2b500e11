import type {Words} from './words.js';

export const common: Words<'common'> = {
  showAll: 'Afficher les {count}',
  loading: 'Chargement…',
  unavailable: 'Cette partie ne peut pas être affichée pour le moment.',
  retry: 'Réessayer',
  clear: 'Effacer mes réponses',
  cleared: 'Vos réponses sont effacées.',
  keep: 'Conserver mes réponses sur cet appareil. Les autres personnes qui l’utilisent peuvent les voir.',
  keptOnDevice: 'Conservé sur cet appareil jusqu’à ce que vous l’effaciez.',
  keptInTab: 'Conservé jusqu’à la fermeture de cet onglet.',
  notKept:
    'Ce navigateur ne peut pas conserver vos réponses. Elles restent jusqu’à ce que vous quittiez cette page.',
  'sources.one': 'Source',
  'sources.other': 'Sources ({count})',
  checked: 'vérifié le {date}',
  edition: '(édition : {edition})',
  read: 'lu le {date}',
  storedCopy: 'lu le {date} dans une copie enregistrée',
  source: 'Source {number}',
  sourceList: 'Sources {numbers}',
  backToText: 'Revenir au texte',
  reviewedBy: 'Vérification médicale : {reviewer}',
  reviewedOn: 'Vérifié le {date}',
  nextReview: 'Prochaine vérification : {date}.',
  overdue: 'Une nouvelle vérification était prévue le {date}. Elle est en retard.',
  changed: 'Modifié depuis la vérification du {date}.',
  updated: 'Mis à jour le {date}.',
  notReviewed: 'Aucun professionnel de santé n’a encore vérifié ce texte.',
  notAdvice: 'Information générale, pas un avis médical.',
  funding: 'Financement : {funding}',
  sponsor: 'Parrainé par {sponsor}',
  figure: '{count} sur {of}',
};

export const facts: Words<'facts'> = {
  save: 'Garder pour ma consultation',
  saved: 'Gardé pour ma consultation',
  added: 'C’est gardé. Vous le trouverez sur votre feuille de consultation.',
  removed: 'Retiré de votre feuille de consultation.',
  previous: 'Précédent',
  next: 'Suivant',
  position: 'Information {number} sur {count}',
  empty: 'Il n’y a pas encore d’informations ici.',
};

export const poll: Words<'poll'> = {
  vote: 'Voter',
  change: 'Changer mon vote',
  most: 'Vous pouvez choisir jusqu’à {max} réponses.',
  choose: 'Choisissez d’abord une réponse, puis appuyez sur Voter.',
  closed: 'Ce sondage est terminé.',
  late: 'Votre dernier vote est arrivé trop tard.',
  device: 'Merci. Votre vote reste sur cet appareil. Il n’est ni envoyé ni compté.',
  sending: 'Envoi de votre vote…',
  waiting:
    'Votre vote ne peut pas être envoyé pour le moment. Il est conservé, et l’envoi sera retenté tant que cette page reste ouverte.',
  sent: 'Merci. Votre vote a été envoyé.',
  unknown: 'Le serveur ne connaît pas ce sondage. Votre vote ne peut pas être compté.',
  refused: 'Le serveur n’a pas accepté ce vote. Vous pouvez choisir à nouveau.',
  noResults: 'Les résultats ne peuvent pas être affichés pour le moment.',
  more: 'Lire la suite : {label}',
  own: 'Votre vote : {choices}',
  yours: 'Votre vote',
  byVotes: 'Réponses les plus choisies d’abord',
  share: '{count} sur {total} ({percent} %)',
  few: '{votes} pour l’instant. Les résultats s’affichent à partir de {min}.',
  later: 'Les résultats s’afficheront quand le sondage sera terminé pour tout le monde.',
  dated: 'Compté le {day}.',
  undated: 'Le jour du comptage n’est pas connu.',
  'votes.one': '{count} vote',
  'votes.other': '{count} votes',
  'choices.one': '{count} choix',
  'choices.other': '{count} choix',
};

const addToList = {
  'addAll.one': 'L’ajouter à ma liste',
  'addAll.other': 'Ajouter ces {count} à ma liste',
  'takeOff.one': 'La retirer de ma liste',
  'takeOff.other': 'Retirer ces {count} de ma liste',
};

export const selfCheck: Words<'selfCheck'> = {
  ...addToList,
  yes: 'Oui',
  no: 'Non',
  'not-sure': 'Je ne sais pas',
  undo: 'Effacer cette réponse',
  done: 'Voir mes questions',
  outcome: 'Questions à poser à votre médecin',
  nothing:
    'Vos réponses ne donnent pas encore de questions. Vous pouvez répondre à d’autres questions ou changer une réponse.',
  answers: 'Mes réponses',
  sum: 'Points jusqu’ici, en simple somme : {sum}. Ce n’est pas un diagnostic. Demandez à votre médecin ce que cela veut dire.',
  other: 'Autre',
  unsupported: 'On ne peut pas répondre à cette question ici.',
  required: 'Réponse nécessaire',
  letters: '{count} caractères',
  misfit: 'Cette réponse ne convient pas. Elle ne compte pas.',
  another: 'Ajouter une réponse : {question}',
  remove: 'Retirer : {question}',
  empty: 'Il n’y a pas encore de questions ici.',
};

const shareActions = {
  print: 'Imprimer ou enregistrer en PDF',
  copy: 'Copier',
  share: 'Partager',
  copied: 'Copié.',
  notHere: 'Cette page ne peut pas le faire. Veuillez copier ce texte vous-même.',
  byHand: 'Ce navigateur ne peut pas copier. Veuillez copier ce texte vous-même.',
  shared: 'Partagé.',
  downloaded: 'Enregistré dans un fichier.',
};

export const questions: Words<'questions'> = {
  ...addToList,
  ...shareActions,
  print: 'Imprimer cette liste',
  left: 'Caractères restants : {count}',
  cut: 'Le texte était trop long : la fin a été coupée.',
  suggested: 'D’après vos réponses',
  others: 'Questions à choisir',
  own: 'Écrire votre propre question',
  add: 'Ajouter',
  mine: 'Mes questions',
  nothing: 'Aucune pour l’instant. Cochez une question ou écrivez la vôtre.',
  first: 'À demander d’abord',
  help: 'Mettez vos trois questions les plus importantes en premier : avec les flèches, ou avec Alt et la touche flèche vers le haut ou le bas.',
  up: 'Monter : {question}',
  down: 'Descendre : {question}',
  remove: 'Retirer : {question}',
  added: 'Sur votre liste.',
  removed: 'N’est plus sur votre liste.',
  moved: '{question}, maintenant {number} sur {count}',
  email: 'E-mail',
  link: 'Copier le lien',
  linkTo: 'Lien vers vos choix. Les questions que vous avez écrites vous-même n’y figurent pas.',
};

export const summary: Words<'summary'> = {
  ...shareActions,
  title: 'Ma feuille de consultation',
  download: 'Télécharger en texte',
  empty:
    'Cette feuille se remplit quand vous choisissez des questions, répondez à l’auto-évaluation ou gardez des informations. Vous pouvez aussi l’imprimer maintenant et écrire à la main.',
  answers: 'Mes réponses',
  flagged: 'Ce qui me concerne',
  saved: 'Informations à aborder',
  picked: 'Mes questions',
  said: 'Ce qui a été dit',
  name: 'Nom',
  visit: 'Date de la consultation',
  clinician: 'Professionnel de santé',
  agreed: 'Ce que nous avons décidé',
  step: 'Prochaine étape',
  again: 'Prochaine consultation',
  call: 'Appeler le cabinet si',
  scan: 'Scannez pour ouvrir ces questions et ces informations sur un téléphone.',
  note: 'Information générale. Ni avis médical ni diagnostic. Cette feuille ne contient que ce que le patient a choisi.',
  tray: 'Ma consultation ({count})',
  open: 'Voir ma feuille',
};

export const guide: Words<'guide'> = {
  contents: 'Dans ce guide',
  seen: 'vu',
  understand: 'Comprendre',
  choose: 'Choisir',
  prepare: 'Se préparer',
  others: 'À propos de ce guide',
  part: 'Partie {number} sur {count}',
  next: 'Suite',
  pathway: 'Étape par étape',
  facts: 'Informations',
  warning: 'Mise en garde',
  medicines: 'Médicaments',
  treatments: 'Traitements',
  journey: 'Étapes du traitement',
  poll: 'Sondage',
  faqs: 'Questions et réponses',
  selfCheck: 'Auto-évaluation',
  factors: 'Points à signaler',
  questions: 'Questions à poser',
  summary: 'Ma feuille de consultation',
  urgent: 'Quand demander de l’aide',
  terms: 'Mots à connaître',
  review: 'Vérification médicale',
};

export const review: Words<'review'> = {
  conflicts: 'Conflits d’intérêts : {conflicts}',
  'read.one': 'Lue : {count} affirmation.',
  'read.other': 'Lues : {count} affirmations.',
};

export const warning: Words<'warning'> = {
  label: 'Mise en garde',
  empty: 'Rien n’est indiqué ici pour l’instant.',
};

export const urgent: Words<'urgent'> = {
  elsewhere: 'Dans un autre pays, appelez le numéro d’urgence ou la ligne d’écoute de ce pays.',
  'crisis-us': 'appelez le [988](tel:988) ou envoyez un SMS à ce numéro : gratuit, jour et nuit',
  'crisis-eu':
    'appelez le [116 123](tel:116123) là où il existe, ou la ligne d’écoute de votre pays',
  'crisis-uk':
    'appelez les Samaritans au [116 123](tel:116123) : gratuit, jour et nuit ; en Angleterre aussi le [111](tel:111), option 2 (le pays de Galles et l’Écosse ont une ligne semblable)',
  empty: 'Rien n’est indiqué ici pour l’instant.',
};

export const factors: Words<'factors'> = {
  ...addToList,
  ask: 'Question à poser :',
  others: 'Autres points',
  empty: 'Il n’y a pas encore de points ici.',
};

export const faqs: Words<'faqs'> = {
  search: 'Chercher dans ces questions',
  'found.one': '{shown} sur {count} question',
  'found.other': '{shown} sur {count} questions',
  link: 'Lien vers cette réponse',
  empty: 'Il n’y a pas encore de questions ici.',
};

export const journey: Words<'journey'> = {
  jak: 'Inhibiteur de JAK',
  empty: 'Il n’y a pas encore d’étapes ici.',
};

export const treatments: Words<'treatments'> = {
  empty: 'Il n’y a pas encore de traitements ici.',
  filter: 'Afficher',
  all: 'Tous',
  none: 'Rien de nouveau',
  cream: 'Crème',
  pill: 'Comprimé',
  injection: 'Injection',
  light: 'Photothérapie',
  'shown.one': '{count} choix affiché.',
  'shown.other': '{count} choix affichés.',
  more: 'Lire la suite',
  form: 'Comment on l’utilise',
  approvedFor: 'Autorisé ou prévu pour',
  speed: 'En combien de temps il agit',
  duration: 'Comment cela se passe, et combien de temps',
  benefits: 'Bénéfices',
  risks: 'Risques',
  checks: 'Contrôles',
  cited: 'Sources',
  compare: 'Comparer',
  full: 'Vous pouvez en comparer trois au plus. Décochez-en d’abord un.',
  chosen: '{count} sur 3 choisis.',
  nothing: 'Rien n’est choisi à comparer.',
  one: 'Choisissez-en encore un ou deux à comparer.',
  several: 'La comparaison est au-dessus de la liste.',
  takeOut: 'Retirer de la comparaison : {option}',
  show: 'Afficher la comparaison',
  reset: 'Recommencer',
  comparison: 'Côte à côte',
  aspect: 'Ce qui est comparé',
  unknown: 'Non indiqué ici.',
};

export const medicines: Words<'medicines'> = {
  empty: 'Il n’y a pas encore de médicaments ici.',
  region: 'Pays',
  us: 'États-Unis',
  eu: 'Union européenne',
  uk: 'Royaume-Uni',
  shown: 'Affiché pour : {country}.',
  form: 'Forme',
  ages: 'Âges',
  place: 'Place dans le traitement',
  status: 'Situation : {country}',
  unknown: 'Non indiqué ici. Demandez à un médecin ou à un pharmacien.',
  use: 'Utilisé pour',
  sideEffects: 'Effets indésirables',
  notFor: 'Pour qui il peut ne pas convenir',
  checks: 'Examens et contrôles',
  warning: 'Mises en garde principales',
  pregnancy: 'Grossesse',
  breastfeeding: 'Allaitement',
  retrieved: 'sources lues pour la dernière fois le {date}',
  missing: 'Non indiqué ici : {country}',
  history: 'Repères dans le temps',
  cited: 'Sources',
};

export const pathway: Words<'pathway'> = {
  show: 'Afficher',
  without: 'Sans médicament',
  withMedicine: 'Avec médicament',
  steps: 'Étapes',
  previous: 'Précédent',
  next: 'Suivant',
  position: 'Étape {number} sur {count}',
  all: 'Toutes les étapes en texte',
  empty: 'Il n’y a pas encore d’étapes ici.',
  // The labels of the pictures: above on both sides, then below on both sides.
  skin: '|Brèche dans la barrière de la peau|Démangeaison|Nerf de la démangeaison',
  sending: 'Cellules immunitaires en alerte|Messages||Cellule de la peau',
  docking: 'Message|Récepteur|Interrupteurs JAK : éteints|Noyau de la cellule',
  on: 'Message|Plus de messages de démangeaison|Interrupteurs JAK : allumés|Noyau : actif',
  held: 'Message|Moins de messages|Le médicament retient les interrupteurs|Noyau : plus calme',
  defended: 'Interrupteurs JAK : allumés|Microbes|Démangeaison|Défense',
  weakened: 'Interrupteurs JAK : retenus|Microbes|Moins de démangeaison|Défense affaiblie',
};

export const terms: Words<'terms'> = {
  empty: 'Il n’y a pas encore de mots ici.',
};
