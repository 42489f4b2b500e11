/** Words of the short list on the home page; they belong to the page, so no language pack has them. */
export const listWords: Readonly<Record<string, {heading: string; questions: readonly string[]}>> =
  {
    en: {
      heading: 'Questions for your doctor',
      questions: [
        'How much control can I hope for, and by when?',
        'Where could a JAK inhibitor fit for me, and what are the reasons not to?',
        'Which tests and vaccines would I need first?',
        'What will it cost me, and who can help with insurance approval?',
      ],
    },
    es: {
      heading: 'Preguntas para su médico',
      questions: [
        '¿Cuánto control puedo esperar y para cuándo?',
        '¿Dónde podría encajar un inhibidor de JAK en mi caso y qué razones hay para no usarlo?',
        '¿Qué pruebas y vacunas necesitaría antes?',
        '¿Cuánto me costará y quién puede ayudarme con la aprobación del seguro?',
      ],
    },
    fr: {
      heading: 'Questions pour votre médecin',
      questions: [
        'Quel contrôle puis-je espérer, et dans quel délai ?',
        'Quelle place un inhibiteur de JAK pourrait-il avoir pour moi, et quelles raisons y a-t-il de ne pas l’utiliser ?',
        'Quels examens et quels vaccins me faudrait-il avant ?',
        'Combien cela me coûtera-t-il, et qui peut m’aider à obtenir la prise en charge ?',
      ],
    },
    de: {
      heading: 'Fragen für das Arztgespräch',
      questions: [
        'Wie viel Besserung kann ich erwarten, und bis wann?',
        'Käme ein JAK-Hemmer für mich infrage, und was spricht dagegen?',
        'Welche Untersuchungen und Impfungen bräuchte ich vorher?',
        'Was wird es mich kosten, und wer hilft mir bei der Kostenübernahme durch die Versicherung?',
      ],
    },
    ar: {
      heading: 'أسئلة لطبيبك',
      questions: [
        'ما مقدار التحسن الذي يمكنني أن أتوقعه، ومتى؟',
        'هل يمكن أن يناسبني مثبط JAK، وما أسباب عدم استعماله؟',
        'ما الفحوص واللقاحات التي أحتاجها أولًا؟',
        'كم ستكون التكلفة، ومن يمكنه مساعدتي في الحصول على موافقة التأمين؟',
      ],
    },
  };
