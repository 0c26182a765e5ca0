/** Faces with these letters are enough for names in Latin script. */
const latin = /U\+0+-|U\+0*100-/i;

/**
 * The window's own fonts as a style sheet that holds them whole, for a picture:
 * what is drawn as an image may load nothing. Only the faces of the families
 * that the text names, upright and italic, in Latin script.
 */
export async function embeddedFonts(text: string): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? [{ rule, sheet }] : [])),
  );
  const written = faces
    .filter(({ rule }) => {
      const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
      return text.includes(family) && latin.test(rule.style.getPropertyValue('unicode-range'));
    })
    .map(async ({ rule, sheet }) => {
      const source = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (source === undefined) return '';
      const response = await fetch(new URL(source, sheet.href ?? document.baseURI));
      const data = await dataUrl(await response.blob());
      const face = ['font-family', 'font-style', 'font-weight', 'unicode-range']
        .map((property) => `${property}:${rule.style.getPropertyValue(property)};`)
        .join('');
      return `@font-face{${face}src:url(${data}) format("woff2")}`;
    });
  return (await Promise.all(written)).join('');
}

function dataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
