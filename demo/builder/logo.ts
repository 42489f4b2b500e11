import {logoHeight} from './snippet.js';

/** The longest address of a picture that the code may contain, in characters. */
const maxLength = 16_000;

// Sharp on screens with two device pixels per CSS pixel, and on paper.
const dots = 2 * logoHeight;

function fileAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(file);
  });
}

/** The address of a picture redrawn at the height of a logo, in the smaller of two formats. */
async function drawnAddress(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.height = Math.min(picture.height, dots);
  canvas.width = Math.round((picture.width * canvas.height) / picture.height);
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const [png, webp] = [canvas.toDataURL(), canvas.toDataURL('image/webp', 0.9)];
  return webp.length < png.length ? webp : png;
}

/** A `data:` address with the file's picture. Fails with a message that says what to do. */
export async function logoAddress(file: File): Promise<string> {
  // Browsers reject SVG files in `createImageBitmap`; those are small anyway.
  const read = file.type === 'image/svg+xml' ? fileAddress : drawnAddress;
  const address = await read(file).catch(() => {
    throw new Error('The browser can’t read this picture. Use a PNG, JPEG or SVG file.');
  });
  if (address.length <= maxLength) return address;
  throw new Error(
    'This picture is too large for the code. Put it on your server, and give its address.'
  );
}
