import { embeddedFonts } from './embedded-fonts.ts';

/** Pixels of the picture for each CSS pixel of the drawing: for print. */
const SHARP = 2;

/** An SVG file as a PNG at twice its size. In the window's fonts, where they can be had. Rejects when it cannot be drawn. */
export async function pngOfSvg(text: string, width: number, height: number): Promise<Blob> {
  const fonts = await embeddedFonts(text).catch(() => '');
  const lettered = text.replace(/<svg[^>]*>/, (start) => `${start}<style>${fonts}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(lettered)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob === null ? reject(new Error('The drawing could not be made a PNG.')) : resolve(blob),
    );
  });
}
