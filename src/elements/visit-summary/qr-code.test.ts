import {expect} from '@open-wc/testing';
import qrcode from 'qrcode-generator';
import {qrCode, qrPath} from './qr-code.js';

function original(text: string, version: number): boolean[][] {
  const code = qrcode(version as TypeNumber, 'M');
  code.addData(text);
  code.make();
  const places = [...Array(code.getModuleCount()).keys()];
  return places.map(y => places.map(x => code.isDark(y, x)));
}

// Three bits beside the first corner name the mask; ours is always the first.
const hasFirstMask = (modules: boolean[][]) => modules[8].slice(2, 5).join() === 'true,false,true';

/** A text of this length for which the library also chooses the first mask, and its code. */
function withFirstMask(length: number, version: number): [string, boolean[][]] {
  for (let seed = 1; ; seed++) {
    const letters = Array.from({length}, (_, place) => 33 + (((place + 7) * seed * 31) % 90));
    const text = String.fromCharCode(...letters);
    const modules = original(text, version);
    if (hasFirstMask(modules)) return [text, modules];
  }
}

describe('the QR code', () => {
  // The capacity of each version.
  [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331].forEach((most, place) => {
    it(`of version ${place + 1} is that of the library, module by module`, () => {
      for (const length of [most, most - 3]) {
        const [text, modules] = withFirstMask(length, place + 1);
        expect(qrCode(text)).to.deep.equal(modules);
      }
    });
  });

  it('is absent if a text is too long', () => {
    expect(qrCode('x'.repeat(331))).to.have.length(69);
    expect(qrCode('x'.repeat(332))).to.equal(undefined);
  });

  it('counts bytes, not letters', () => {
    expect(qrCode('ä'.repeat(7))).to.have.length(21);
    expect(qrCode('ä'.repeat(8))).to.have.length(25);
  });

  it('is drawn as one path', () => {
    expect(
      qrPath([
        [true, false],
        [undefined, true],
      ])
    ).to.equal('M0 0h1v1h-1zM1 1h1v1h-1z');
  });
});
