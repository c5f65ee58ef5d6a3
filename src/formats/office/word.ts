/** A thread that reads Word: takes the bytes of a document, gives it as HTML, or as text where it is a download of Nexis Uni. */
import mammoth from 'mammoth';

export type Word = { html: string } | { nexis: string };

const NEXIS_END = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document)[ \t]*$/im;

export default async function word(bytes: Uint8Array): Promise<Word> {
  const buffer = Buffer.from(bytes);
  const { value: text } = await mammoth.extractRawText({ buffer });
  if (NEXIS_END.test(text)) return { nexis: text };
  // pictures would come along as data in the page
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage: image });
  return { html };
}
