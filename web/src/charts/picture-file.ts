/**
 * An SVG file as a PNG, drawn by the browser.
 *
 * Unit     `scale` 1 gives a pixel for each unit of the drawing, 2 twice as many.
 * Errors   the browser cannot read the drawing or gives no canvas.
 */
export async function pngOf(svg: string, scale: 1 | 2): Promise<Blob> {
  const picture = new Image();
  // The page may load pictures from its own server and from data only, so the drawing travels as data.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser gives no canvas.');
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large.'))),
      'image/png',
    );
  });
}
