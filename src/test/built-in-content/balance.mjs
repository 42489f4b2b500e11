import {countWords} from '../../node/check/text/texts.js';

/** Options whose benefits and risks are not told in equal detail: as many points, and neither twice as long. */
export function unbalanced({options}) {
  return options.flatMap(({id, benefits, risks}) => {
    const ratio = countWords(benefits) / countWords(risks);
    return [
      benefits.length !== risks.length &&
        `${id}: has ${benefits.length} benefits and ${risks.length} risks`,
      !(ratio >= 0.5 && ratio <= 2) &&
        `${id}: its benefits have ${ratio.toFixed(1)} times the words of its risks`,
    ].filter(Boolean);
  });
}
