/** A thread for libraries that kilobytes can keep at work for minutes: takes the bytes of a Word document or a mail, gives what is in it. */
import mammoth from 'mammoth';
import PostalMime from 'postal-mime';

export type Word = { html: string } | { nexis: string };

export interface Mail {
  html: string | undefined;
  text: string | undefined;
  subject: string | undefined;
  date: string | undefined;
  organisation: string | undefined;
  messageId: string | undefined;
}

const NEXIS_END = /^[ \t]*(?:End of Document|Ende des Dokuments|Fin du document)[ \t]*$/im;

/** As HTML, or as text where it is a download of Nexis Uni. */
export async function word(bytes: Uint8Array): Promise<Word> {
  const buffer = Buffer.from(bytes);
  const { value: text } = await mammoth.extractRawText({ buffer });
  if (NEXIS_END.test(text)) return { nexis: text };
  // pictures would come along as data in the page
  const image = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value: html } = await mammoth.convertToHtml({ buffer }, { convertImage: image });
  return { html };
}

export async function mail(bytes: Uint8Array): Promise<Mail> {
  const { html, text, subject, date, messageId, headers } = await PostalMime.parse(bytes);
  const organisation = headers.find(({ key }) => key === 'organization')?.value;
  return { html, text, subject, date, organisation, messageId };
}
