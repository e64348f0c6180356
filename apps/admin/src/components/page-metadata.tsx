import { shortened } from '../words/shortened.js';

interface PageMetadataProps {
  /** Where the service is reached from outside. */
  readonly origin: string;
  /** The one address of what the page shows. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly type?: 'website' | 'article';
  /** A feed of what the page shows. */
  readonly feed?: string;
  /** What the page is about, by schema.org. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** Not to be listed by search engines: the page is an answer to one question. */
  readonly unlisted?: boolean;
}

/** What search engines, feeds' readers and places that show links read of a page. React puts it into the head. */
export function PageMetadata({ origin, path, title, description, type = 'website', feed, about, unlisted = false }: PageMetadataProps) {
  const address = origin + path;
  const brief = shortened(description, LONGEST);
  return (
    <>
      <meta name="description" content={brief} />
      {unlisted ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={brief} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={address} />
      {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" href={origin + feed} title="Changes, as a feed" />}
      {about === undefined ? null : <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inertJson({ '@context': 'https://schema.org', url: address, ...about }) }} />}
    </>
  );
}

const LONGEST = 300;

/** JSON in which nothing ends a script. */
function inertJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
