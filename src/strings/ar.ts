import type {Words} from './words.js';

export const common: Words<'common'> = {
  showAll: 'اعرض الكل ({count})',
  loading: 'جارٍ التحميل…',
  unavailable: 'لا يمكن عرض هذا الجزء الآن.',
  retry: 'حاول مرة أخرى',
  clear: 'امسح إجاباتي',
  cleared: 'مُسحت إجاباتك.',
  keptOnDevice: 'محفوظ على هذا الجهاز إلى أن تمسحه.',
  keptInTab: 'محفوظ إلى أن تغلق علامة التبويب هذه.',
  notKept: 'لا يستطيع هذا المتصفح حفظ إجاباتك. ستبقى إلى أن تغادر هذه الصفحة.',
  'sources.one': 'المصدر',
  'sources.other': 'المصادر ({count})',
  checked: 'جرى التحقق منه في {date}',
  edition: '(إصدار: {edition})',
  read: 'قُرئ في {date}',
  storedCopy: 'قُرئت نسخة محفوظة منه في {date}',
  source: 'المصدر {number}',
  reviewedBy: 'راجعه طبيًا {reviewer}',
  reviewedOn: 'روجع في {date}',
  nextReview: 'المراجعة القادمة: {date}.',
  overdue: 'كان موعد المراجعة الجديدة في {date}. وقد فات موعدها.',
  changed: 'تغيّر النص بعد مراجعته في {date}.',
  conflicts: 'تضارب المصالح: {conflicts}',
  'read.one': 'قُرئت عبارة واحدة.',
  'read.two': 'قُرئت عبارتان.',
  'read.few': 'قُرئت {count} عبارات.',
  'read.other': 'قُرئت {count} عبارة.',
  updated: 'حُدّث في {date}.',
  notReviewed: 'لم يراجع هذا النص أي مختص صحي بعد.',
  notAdvice: 'معلومات عامة، وليست نصيحة طبية.',
  funding: 'التمويل: {funding}',
  sponsor: 'برعاية {sponsor}',
  figure: '{label}: {count} من {of}',
};

export const facts: Words<'facts'> = {
  save: 'احفظ لزيارتي',
  saved: 'محفوظ لزيارتي',
  added: 'حُفظ. ستجده في ورقة زيارتك.',
  removed: 'أُزيل من ورقة زيارتك.',
  previous: 'السابق',
  next: 'التالي',
  position: 'المعلومة {number} من {count}',
  empty: 'لا توجد معلومات هنا بعد.',
};

export const poll: Words<'poll'> = {
  vote: 'صوّت',
  change: 'غيّر صوتي',
  most: 'عدد الإجابات التي يمكنك اختيارها: {max} على الأكثر.',
  choose: 'اختر إجابة أولًا ثم اضغط على «صوّت».',
  closed: 'هذا الاستطلاع مغلق.',
  late: 'وصل صوتك الأخير متأخرًا.',
  device: 'شكرًا لك. يبقى صوتك على هذا الجهاز. لا يُرسل ولا يُحتسب.',
  sending: 'جارٍ إرسال صوتك…',
  waiting: 'لا يمكن إرسال صوتك الآن. إنه محفوظ، وسيُرسل مرة أخرى ما دامت هذه الصفحة مفتوحة.',
  sent: 'شكرًا لك. أُرسل صوتك.',
  unknown: 'لا يعرف الخادم هذا الاستطلاع. لا يمكن احتساب صوتك.',
  refused: 'لم يقبل الخادم هذا الصوت. يمكنك الاختيار من جديد.',
  noResults: 'لا يمكن عرض النتائج الآن.',
  own: 'صوتك: {choices}',
  yours: 'صوتك',
  share: '{count} من {total} ({percent}%)',
  few: 'حتى الآن: {votes}. تظهر النتائج ابتداءً من {min}.',
  dated: 'تاريخ العدّ: {day}.',
  undated: 'تاريخ العدّ غير معروف.',
  'votes.zero': 'لا أصوات',
  'votes.one': 'صوت واحد',
  'votes.two': 'صوتان',
  'votes.few': '{count} أصوات',
  'votes.many': '{count} صوتًا',
  'votes.other': '{count} صوت',
  'choices.zero': 'لا اختيارات',
  'choices.one': 'اختيار واحد',
  'choices.two': 'اختياران',
  'choices.few': '{count} اختيارات',
  'choices.many': '{count} اختيارًا',
  'choices.other': '{count} اختيار',
};

export const selfCheck: Words<'selfCheck'> = {
  yes: 'نعم',
  no: 'لا',
  'not-sure': 'لست متأكدًا',
  undo: 'امسح هذه الإجابة',
  done: 'اعرض أسئلتي',
  outcome: 'أسئلة لطبيبك',
  nothing: 'لا تنتج أسئلة من إجاباتك حتى الآن. يمكنك أن تجيب عن المزيد أو تغيّر إجابة.',
  answers: 'إجاباتي',
  sum: 'النقاط حتى الآن، كمجموع بسيط: {sum}. هذا ليس تشخيصًا. اسأل طبيبك عن معناه.',
  other: 'غير ذلك',
  unsupported: 'لا يمكن الإجابة عن هذا السؤال هنا.',
  empty: 'لا توجد أسئلة هنا بعد.',
};

const shareActions = {
  print: 'اطبع أو احفظ بصيغة PDF',
  copy: 'انسخ',
  share: 'شارك',
  copied: 'نُسخ.',
  byHand: 'لا يستطيع هذا المتصفح النسخ. انسخ هذا النص بنفسك من فضلك.',
  shared: 'تمت المشاركة.',
  downloaded: 'حُفظت في ملف.',
};

export const questions: Words<'questions'> = {
  ...shareActions,
  print: 'اطبع هذه القائمة',
  left: 'بقي {count} حرفًا',
  'addAll.zero': 'أضف هذه الأسئلة إلى قائمتي ({count})',
  'addAll.one': 'أضف هذا السؤال إلى قائمتي',
  'addAll.two': 'أضف هذين السؤالين إلى قائمتي',
  'addAll.few': 'أضف هذه الأسئلة إلى قائمتي ({count})',
  'addAll.many': 'أضف هذه الأسئلة إلى قائمتي ({count})',
  'addAll.other': 'أضف هذه الأسئلة إلى قائمتي ({count})',
  'takeOff.other': 'احذف هذه الأسئلة من قائمتي ({count})',
  suggested: 'مقترحة من إجاباتك',
  others: 'أسئلة للاختيار',
  own: 'اكتب سؤالك',
  add: 'أضف',
  mine: 'أسئلتي',
  nothing: 'لا شيء بعد. ضع علامة على سؤال أو اكتب سؤالك.',
  first: 'اسأل أولًا',
  help: 'ضع أهم ثلاثة أسئلة في البداية: بأزرار الأسهم، أو بمفتاح Alt مع سهم الأعلى أو الأسفل.',
  up: 'إلى الأعلى: {question}',
  down: 'إلى الأسفل: {question}',
  remove: 'أزل: {question}',
  added: 'أُضيف إلى قائمتك.',
  removed: 'أُزيل من قائمتك.',
  moved: '{question}، الآن {number} من {count}',
  email: 'البريد الإلكتروني',
  link: 'انسخ الرابط',
  linkTo: 'رابط إلى اختياراتك. لا يحتوي على الأسئلة التي كتبتها بنفسك.',
};

export const summary: Words<'summary'> = {
  ...shareActions,
  title: 'ورقة زيارتي',
  download: 'نزّل كنص',
  empty:
    'تمتلئ هذه الورقة عندما تختار أسئلة أو تجيب عن التقييم الذاتي أو تحفظ معلومات. يمكنك أيضًا طباعتها الآن والكتابة عليها بيدك.',
  answers: 'إجاباتي',
  flagged: 'ما ينطبق عليّ',
  saved: 'معلومات للحديث عنها',
  picked: 'أسئلتي',
  said: 'ما قلناه',
  name: 'الاسم',
  visit: 'تاريخ الزيارة',
  clinician: 'الطبيب',
  agreed: 'ما اتفقنا عليه',
  step: 'الخطوة التالية',
  again: 'الزيارة التالية',
  call: 'اتصل بالعيادة إذا',
  scan: 'امسح الرمز لفتح هذه الأسئلة والحقائق على الهاتف.',
  note: 'معلومات عامة. ليست نصيحة طبية ولا تشخيصًا. لا تحتوي إلا على ما اختاره المريض.',
  tray: 'زيارتي ({count})',
  open: 'اعرض ورقتي',
  none: 'لا شيء بعد. احفظ حقيقة، أو حدد ما ينطبق عليك، أو اختر سؤالًا.',
};

export const guide: Words<'guide'> = {
  contents: 'في هذا الدليل',
  seen: 'شوهد',
  understand: 'افهم',
  choose: 'اختر',
  prepare: 'استعد',
  others: 'عن هذا الدليل',
  part: 'الجزء {number} من {count}',
  next: 'التالي',
};

export const review: Words<'review'> = {};

export const warning: Words<'warning'> = {
  label: 'تحذير',
  empty: 'لا شيء مذكور هنا بعد.',
};

export const urgent: Words<'urgent'> = {
  elsewhere: 'في بلد آخر، اتصل برقم الطوارئ أو بخط الأزمات هناك.',
  'crisis-us': 'اتصل بالرقم [988](tel:988) أو أرسل إليه رسالة نصية، ليلًا أو نهارًا',
  'crisis-eu': 'اتصل بالرقم [116 123](tel:116123) حيث يوجد، أو اسأل في {number} عن خط للأزمات',
  'crisis-uk':
    'اتصل بالرقم [116 123](tel:116123)، ليلًا أو نهارًا؛ وفي إنجلترا أيضًا [111](tel:111)، الخيار 2 (وفي ويلز واسكتلندا خط مشابه)',
  empty: 'لا شيء مذكور هنا بعد.',
};

export const factors: Words<'factors'> = {
  ask: 'سؤال تطرحه:',
  others: 'نقاط أخرى',
  empty: 'لا توجد نقاط هنا بعد.',
};

export const faqs: Words<'faqs'> = {
  search: 'ابحث في هذه الأسئلة',
  'found.other': 'المعروض: {shown} من {count}',
  link: 'رابط إلى هذه الإجابة',
  empty: 'لا توجد أسئلة هنا بعد.',
};

export const journey: Words<'journey'> = {
  jak: 'مثبط JAK',
  empty: 'لا توجد خطوات هنا بعد.',
};

export const treatments: Words<'treatments'> = {
  empty: 'لا توجد علاجات هنا بعد.',
  filter: 'اعرض',
  all: 'الكل',
  none: 'لا جديد',
  cream: 'كريم',
  pill: 'حبة',
  injection: 'حقنة',
  light: 'العلاج الضوئي',
  'shown.one': 'خيار واحد معروض.',
  'shown.two': 'خياران معروضان.',
  'shown.other': 'الخيارات المعروضة: {count}.',
  more: 'اقرأ المزيد',
  form: 'طريقة الاستعمال',
  approvedFor: 'معتمد أو مخصص لـ',
  speed: 'سرعة المفعول',
  duration: 'كيف يكون، وكم يدوم',
  benefits: 'الفوائد',
  risks: 'المخاطر',
  checks: 'الفحوص',
  cited: 'المصادر',
  compare: 'قارن',
  full: 'يمكنك مقارنة ثلاثة على الأكثر. أزل العلامة عن أحدها أولًا.',
  chosen: 'المختار: {count} من 3.',
  nothing: 'لم يُختر شيء للمقارنة.',
  one: 'اختر واحدًا أو اثنين آخرين للمقارنة.',
  several: 'المقارنة تحت القائمة.',
  show: 'اعرض المقارنة',
  reset: 'ابدأ من جديد',
  comparison: 'جنبًا إلى جنب',
  aspect: 'ما يُقارن',
  unknown: 'غير مذكور هنا.',
};

export const medicines: Words<'medicines'> = {
  empty: 'لا توجد أدوية هنا بعد.',
  region: 'البلد',
  us: 'الولايات المتحدة',
  eu: 'الاتحاد الأوروبي',
  uk: 'المملكة المتحدة',
  shown: 'المعروض لـ: {country}.',
  form: 'الشكل',
  ages: 'الأعمار',
  place: 'مكانه في العلاج',
  status: 'الوضع: {country}',
  unknown: 'غير مذكور هنا. اسأل طبيبًا أو صيدليًا.',
  use: 'يُستعمل لـ',
  sideEffects: 'الآثار الجانبية',
  notFor: 'من قد لا يستطيع استعماله',
  checks: 'الاختبارات والفحوص',
  warning: 'أهم التحذيرات',
  pregnancy: 'الحمل',
  breastfeeding: 'الرضاعة',
  retrieved: 'قُرئت المصادر في {date}',
  missing: 'غير مذكور هنا: {country}',
  history: 'تاريخ موجز',
  cited: 'المصادر',
};

export const pathway: Words<'pathway'> = {
  show: 'اعرض',
  without: 'بدون الدواء',
  withMedicine: 'مع مثبط JAK',
  steps: 'الخطوات',
  previous: 'السابق',
  next: 'التالي',
  position: 'الخطوة {number} من {count}',
  all: 'كل الخطوات كنص',
  empty: 'لا توجد خطوات هنا بعد.',
  // The labels of the pictures: above on both sides, then below on both sides.
  skin: '|فجوة في حاجز الجلد|حكة|عصب الحكة',
  sending: 'خلايا مناعية متأهبة|رسائل||خلية جلدية',
  docking: 'رسالة|مستقبِل|مفاتيح JAK: مطفأة|نواة الخلية',
  on: 'رسالة|رسائل حكة أكثر|مفاتيح JAK: مشغّلة|النواة: نشطة',
  held: 'رسالة|رسائل أقل|الدواء يمسك المفاتيح|النواة: أهدأ',
  defended: 'مفاتيح JAK: مشغّلة|جراثيم|حكة|دفاع',
  weakened: 'مفاتيح JAK: ممسوكة|جراثيم|حكة أقل|دفاع أضعف',
};

export const terms: Words<'terms'> = {
  empty: 'لا توجد كلمات هنا بعد.',
};
