/** Types of the client, made from openapi/openapi.json by openapi-typescript: `npm run openapi`. */
export interface paths {
    "/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clean and store raw dumps
         * @description Each record becomes `created`, `duplicate` (the same dump or article is stored already) or `rejected`; good records go in even when others are bad. A text, a page, a mail or a single JSON object that is rejected answers with its problem; files of many records always answer with the report. A file in any format we read can come as `application/octet-stream`: its content tells. A large body, and any with `Prefer: respond-async`, is kept on disk and read in the background: the answer is `202`, and `Location` leads to its progress.
         *
         *     Scope: `ingest`.
         */
        post: operations["ingest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make others this person
         * @description The others' names, articles and quotes are this person's from now on, and their ids lead here. The answer comes when all articles are moved, some 3 ms each. It holds for the articles there are, for those to come, and for those cleaned again by `copydesk reprocess`. It stands among the `decisions` of the person for good, with `by` and `reason`. Merging again who is merged already changes nothing. `POST /people/{id}/split` with `people` undoes it.
         *
         *     Scope: `admin`.
         */
        post: operations["mergePeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take names or articles out into a new person, or undo a merge
         * @description `names` and `articles` go to one new person; `people`, merged into this one before, are people of their own again. The answer comes when all articles are moved, some 3 ms each. It holds for the articles there are, for those to come, and for those cleaned again by `copydesk reprocess`. It stands among the `decisions` of the person for good, with `by` and `reason`. Merging the new person back undoes it.
         *
         *     Scope: `admin`.
         */
        post: operations["splitPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article with its quotes, people and evidence
         * @description Also as IPTC ninjs, as a schema.org `NewsArticle` whose parts are its quotations with who says them, and as plain text.
         *
         *     Scope: `read`.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        /**
         * Take an article down for good
         * @description Article, dump, quotes, and people whom no other article names are gone when it answers. What stays are digests, by which the same dump, or an article of the same words, is refused as `taken_down` when it is handed in again; and who did it, when and why, for `GET /audit`.
         *
         *     Scope: `admin`.
         */
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        /**
         * Correct an article by hand
         * @description Fields take the values given; null clears one; others stay. `quotes` and `people` hold corrections of single quotes and people, carried out in their order, people first. A correction lasts: `copydesk reprocess` puts what it makes beneath. `provenance` tells what was corrected, the history who, when and why.
         *
         *     Scope: `admin`.
         */
        patch: operations["correctArticle"];
        trace?: never;
    };
    "/articles/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find articles by a query too long for an address
         * @description The parameters of `GET /articles` as a JSON object. The same as `QUERY /articles` (RFC 10008), for clients and proxies that do not know that method yet; a `QUERY` can be cached and repeated, and answers 304 as a `GET` does.
         *
         *     Scope: `read`.
         */
        post: operations["searchArticlesByBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find articles by words, person, source and day
         * @description Any search is a feed, too, by `Accept` or `format`: RSS, Atom and JSON Feed. As NDJSON and CSV it is an export of all that is found, however much, unless `limit` is given. `QUERY /articles` (RFC 10008) with the parameters as a JSON object means the same.
         *
         *     Scope: `read`.
         */
        get: operations["searchArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a query is read
         * @description The tree with the place of each part, the normal form, and warnings where something is understood otherwise than it looks. A query that cannot be read is refused as everywhere: `errors[0]` has its place (`offset`, `length`) and what was `expected`.
         *
         *     Scope: `read`.
         */
        get: operations["parseQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/dump": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The raw dump an article was made of
         * @description Always an attachment that no browser runs: a dump may hold anything.
         *
         *     Scope: `read`.
         */
        get: operations["getDump"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles about the same matter, each with what they share
         * @description By the people of the article and the rarest words of its headline and first paragraphs: at least two of them are shared. Copies of the article, whose bodies have the same words, are among them and marked as `copy`.
         *
         *     Scope: `read`.
         */
        get: operations["getSimilarArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The other versions of an article
         * @description Copies of its text on other sites, under the same headline or another, shorter and longer versions, and updates; how much each shares with it; which was there first, which is the longest, and which agency is credited. They are found as articles come in. docs/COPIES.md tells what counts as a copy.
         *
         *     Scope: `read`.
         */
        get: operations["getCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people by name, most named first
         * @description As NDJSON and CSV, all that are found, unless `limit` is given.
         *
         *     Scope: `read`.
         */
        get: operations["searchPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person with names, roles over time, months, company, latest articles and quotes
         * @description The id of somebody who was merged into another answers with 308 and the other person: follow `Location`, and keep the new id. As a merge can be undone, the redirect is not to be cached.
         *
         *     Scope: `read`.
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles with one person, by words, source and day
         * @description Those that name the person, and those with the person in their byline; `as` narrows it. Feeds and exports as of `GET /articles`. The id of somebody who was merged into another answers with 308 and the articles of the other person: follow `Location`, and keep the new id. As a merge can be undone, the redirect is not to be cached.
         *
         *     Scope: `read`.
         */
        get: operations["getPersonArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find quotations by words, speaker, kind, source and day
         * @description As NDJSON and CSV, all that are found, unless `limit` is given.
         *
         *     Scope: `read`.
         */
        get: operations["searchQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one person said, by words, kind, source and day
         * @description As NDJSON and CSV, all that are found, unless `limit` is given. The id of somebody who was merged into another answers with 308 and the quotations of the other person: follow `Location`, and keep the new id. As a merge can be undone, the redirect is not to be cached.
         *
         *     Scope: `read`.
         */
        get: operations["getPersonQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first
         * @description Keys made and revoked, articles deleted, people merged and split, reprocessing. Entries are never changed, and hold no texts of articles. As NDJSON and CSV, all of them, unless `limit` is given.
         *
         *     Scope: `admin`.
         */
        get: operations["audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find news organisations by name, most articles first
         * @description As NDJSON and CSV, all that are found, unless `limit` is given.
         *
         *     Scope: `read`.
         */
        get: operations["searchSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One news organisation: hosts, languages, sections, articles by month
         * @description Scope: `read`.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is in the store: articles, quotes, people, by month, source, language, section
         * @description Exact, and as quick for a million articles as for ten: the counts are kept with every write.
         *
         *     Scope: `read`.
         */
        get: operations["stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is of one person by day, week or month
         * @description Buckets without gaps, at most 5000; the first and the last count only what lies between `from` and `to`. The id of somebody who was merged into another answers with 308 and the timeline of the other person, as `/people/{id}` does.
         *
         *     Scope: `read`.
         */
        get: operations["getPersonTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ingests, newest first
         * @description Those of requests and of the command line, with how far each is.
         *
         *     Scope: `ingest`.
         */
        get: operations["listIngests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an ingest is
         * @description Progress, rates, and counts by status and reason. `/ingests/{id}/events` tells the same as it changes.
         *
         *     Scope: `ingest`.
         */
        get: operations["getIngest"];
        put?: never;
        post?: never;
        /**
         * Cancel an ingest
         * @description Nothing more is stored once this is answered; what was stored stays, and `created` says how much that is.
         *
         *     Scope: `ingest`.
         */
        delete: operations["cancelIngest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingests/{id}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The records of an ingest that were rejected
         * @description Each with its place in the file and its error, in the order of the file; also while it runs.
         *
         *     Scope: `ingest`.
         */
        get: operations["listIngestRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ingests/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the progress of an ingest
         * @description Server-sent events: `progress` as it comes further, then `done`, `cancelled` or `failed`, and the end. Each has the whole `Ingest` as data, so that nothing is missed by one left out: who reads slowly gets fewer. With the `Last-Event-ID` of the last event the answer is `204`, at which an `EventSource` does not come back.
         *
         *     Scope: `ingest`.
         */
        get: operations["followIngest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server lives
         * @description It does, whatever it stands on. Where this does not answer, restart the server.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the server can do its work
         * @description The database answers, threads can be had, and nobody has told the server to stop. Where it cannot, send requests elsewhere for the time being.
         */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the server does, for Prometheus
         * @description Counts since it started, in the text format of Prometheus (0.0.4). `docs/OPERATIONS.md` tells what there is.
         *
         *     Scope: `metrics`.
         */
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/corrections/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a correction back
         * @description What it set has the pipeline's value again, or that of an earlier correction; later corrections stay. The history keeps both.
         *
         *     Scope: `admin`.
         */
        delete: operations["undoCorrection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/articles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How an article came to be what it is
         * @description That it came in, what pipelines changed, and what was corrected or taken back by hand: by whom, when and why.
         *
         *     Scope: `read`.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The news agency a text is credited to. */
        AgencyCredit: {
            /** @description The agency. */
            name: string;
            /**
             * @description Where it is named: as source, in the byline, or where the text begins.
             * @enum {string}
             */
            from: "source" | "byline" | "text";
            /** @description The earliest version that names it. */
            article: components["schemas"]["ArticleId"];
        };
        /** @description The same quotation in many articles: copies and shorter versions. */
        Appearances: {
            /** @description In how many places the quotation stands, in all articles there are. */
            total: number;
            /** @description Where, earliest first; at most 20. */
            first: {
                /** @description The quoted words without their marks; parts joined with one space. */
                text: string;
                /**
                 * @description `direct`: a whole sentence or clause; `partial`: a fragment woven in; `indirect`: a reported clause without quotation marks.
                 * @enum {string}
                 */
                kind: "direct" | "partial" | "indirect";
                /** @description Offset into `body` of the first quoted word, in UTF-16 units. */
                start: number;
                end: number;
                /** @description Who said it, in the fullest form the article gives; null when it does not tell. */
                speaker: string | null;
                article: {
                    id: components["schemas"]["ArticleId"];
                    headline: string | null;
                    /** @description The news organisation that made the article. */
                    source: string | null;
                    /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
                    published: (string) | null;
                    /** @description Where the page came from: given by the sender, else stated by the page. */
                    url: string | null;
                };
            }[];
        };
        /** @description An article as lists show it. */
        ArticleCard: {
            id: components["schemas"]["ArticleId"];
            /** @description Where the page came from: given by the sender, else stated by the page. */
            url: string | null;
            headline: string | null;
            /** @description The news organisation that made the article. */
            source: string | null;
            /** @description The authors' names. */
            byline: string[];
            /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
            published: (string) | null;
            section: string | null;
            /** @description True where the article's text stops before its end. */
            truncated: boolean;
            /** @description ISO 639-1 code. */
            language: string | null;
            /**
             * Format: date-time
             * @description When it came in.
             */
            ingestedAt: string;
            /** @description Its place in the order in which articles came in and changed; a new one whenever it changes. See `since`. */
            sequence: number;
            /** @description The first 240 characters of the body, cut at a word. */
            excerpt: string;
            people: {
                id: components["schemas"]["PersonId"];
                name: string;
            }[];
            /** @description How many quotes it holds, direct and partial. */
            quotes: number;
            /** @description The whole body, where `fields` asks for it. */
            body?: string;
            /** @description With `highlight`: where the words of `q` are. */
            highlights?: components["schemas"]["ArticleHighlights"];
            /** @description With `collapse`: the other versions of its text. */
            copies?: components["schemas"]["CardCopies"];
        };
        /** @description Where the words of `q` are, as offsets into headline and body. */
        ArticleHighlights: {
            /** @description null where the article has none. */
            headline: {
                /** @description The text between `start` and `end`, escaped as HTML, what was found in `<mark>`. */
                html: string;
                /** @description What was found, in order; at most 200. */
                marks: components["schemas"]["Span"][];
            } | null;
            body: {
                /** @description What was found, in order; at most 200. */
                marks: components["schemas"]["Span"][];
                /** @description The best three or fewer, in order. */
                snippets: components["schemas"]["Snippet"][];
            };
        };
        /** @description How an article came to be what it is. */
        ArticleHistory: {
            /** Format: uuid */
            id: string;
            /** @description Earliest first. */
            data: components["schemas"]["HistoryEntry"][];
        };
        /**
         * Format: uuid
         * @description Stable public id of an article (UUIDv7).
         */
        ArticleId: string;
        /** @description A person in one article. */
        ArticlePerson: {
            /** @description The fullest form of the name in headline and body, without title. */
            name: string;
            /** @description Titles and descriptions the article gives, as they stand. */
            roles: string[];
            mentions: components["schemas"]["Mention"][];
            id: components["schemas"]["PersonId"];
        };
        /** @description The parameters of `GET /articles` as JSON. */
        ArticleSearch: {
            /**
             * @description Words to find in headline and body. `"in this order"`, `-without`, `either OR or`, `begin*`, `=exact`, `"a b"~5`; fields such as `headline:word`, `quote:word` or `person:name`; dates such as `published:2021-06`. docs/QUERY.md tells all.
             * @example ferry
             */
            q?: string;
            /**
             * @description A person in the article or its byline, by any name articles use, in any case, with or without accents. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
             * @example [
             *       "linklater"
             *     ]
             */
            person?: string[];
            /**
             * @description What `person` is in the article: a `speaker` quoted in it, `mentioned` in headline or body (quoted or not), its `author` by the byline. Several, repeated or with commas between, find any of them; without, all three.
             * @example [
             *       "speaker"
             *     ]
             */
            as?: ("speaker" | "mentioned" | "author")[];
            /**
             * @description Articles that came in or changed after this `sequence`, in that order; 0 begins with the first. `page.since` (and the header `X-Next-Since`) is what to ask next, even where nothing is new. Goes with limit, cursor, fields and format (json, ndjson, csv).
             * @example 0
             */
            since?: number;
            /**
             * @description Somebody quoted in the article, by any name articles use. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
             * @example [
             *       "saal"
             *     ]
             */
            speaker?: string[];
            /**
             * @description Somebody in the byline. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
             * @example [
             *       "mowat"
             *     ]
             */
            author?: string[];
            /**
             * @description The news organisation, in any case, with or without *The*. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
             * @example [
             *       "reuters"
             *     ]
             */
            source?: string[];
            /**
             * @description The section, by any words of its name. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
             * @example [
             *       "travel"
             *     ]
             */
            section?: string[];
            /**
             * @description The language, by its code. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
             * @example [
             *       "en"
             *     ]
             */
            language?: string[];
            /**
             * @description Published at or after this day or instant.
             * @example 2025-01-01
             */
            from?: string;
            /**
             * @description Published at or before this instant, or up to the end of this day.
             * @example 2025-12-31
             */
            to?: string;
            /**
             * @description The time zone (IANA) whose days are meant, in `from`, `to`, `q` and `facets`; UTC where it is left out. An article of which only the day is known counts as published when that day begins in UTC.
             * @example Europe/Berlin
             */
            tz?: string;
            /**
             * @description `newest` first (the default), `oldest` first, or by `relevance` to `q`.
             * @example newest
             * @enum {string}
             */
            sort?: "newest" | "oldest" | "relevance";
            /**
             * @description `copies`: the versions of one text once, where the newest that matches stands, with `copies`: how many others there are, whatever the query, and which. By date only; without `total`. docs/COPIES.md tells what counts as a copy.
             * @example copies
             * @enum {string}
             */
            collapse?: "copies";
            /**
             * @description How far matches are counted: to 1,000 (`capped`, the default; more are told as `gte`), all of them (`exact`, which takes its time), or `none`.
             * @example exact
             * @enum {string}
             */
            total?: "capped" | "exact" | "none";
            /**
             * @description What the newest 1,000 matches are about, with counts: `people`, `speakers`, `sources`, `sections`, `languages`, and when they were published, by `day`, `week` (its Monday) or `month`.
             * @example [
             *       "people",
             *       "month"
             *     ]
             */
            facets?: ("people" | "speakers" | "sources" | "sections" | "languages" | "day" | "week" | "month")[];
            /**
             * @description With each item `highlights`: where the words of `q` are, as offsets and as HTML with `<mark>`, escaped. Words that `-` excludes, and parts of an `OR` that are not found whole, are not marked; names and dates neither.
             * @example true
             */
            highlight?: boolean;
            /**
             * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out; body, highlights, copies only on asking.
             * @example [
             *       "id",
             *       "url"
             *     ]
             */
            fields?: ("id" | "url" | "headline" | "source" | "byline" | "published" | "section" | "truncated" | "language" | "ingestedAt" | "sequence" | "excerpt" | "people" | "quotes" | "body" | "highlights" | "copies")[];
            /**
             * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv), `rss` (application/rss+xml), `atom` (application/atom+xml), `jsonfeed` (application/feed+json).
             * @example json
             * @enum {string}
             */
            format?: "json" | "ndjson" | "csv" | "rss" | "atom" | "jsonfeed";
            /**
             * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
             * @example 5
             */
            limit?: number;
            /**
             * @description `page.next` or `page.prev` of another page, with the same other parameters.
             * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
             */
            cursor?: string;
        };
        /** @description Who changed what, kept for good. */
        AuditEntry: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @description The name of the key, or the user of the machine for `cli`; null where the server asked for no key. */
            actor: string | null;
            /** @enum {string} */
            via: "http" | "cli";
            /** @enum {string} */
            action: "key-made" | "key-revoked" | "article-deleted" | "articles-expired" | "article-corrected" | "people-merged" | "person-split" | "reprocess";
            /** @description The id of what was changed: of an article, a person, a key; `*` for all. */
            subject: string;
            /** @description More of it, by action. Never a text of an article. */
            detail: {
                [key: string]: unknown;
            };
        };
        /** @description The other versions of an article. */
        CardCopies: {
            /** @description How many other versions there are, in all articles. */
            total: number;
            /** @description Which, earliest first; at most 20. */
            first: {
                id: components["schemas"]["ArticleId"];
                /** @description The news organisation that made the article. */
                source: string | null;
                /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
                published: (string) | null;
            }[];
        };
        /** @description A field that changed; by a pipeline, without its values. Of quotes and people, each by itself. */
        Change: {
            /** @enum {string} */
            field: "url" | "headline" | "source" | "byline" | "published" | "dateline" | "section" | "truncated" | "language" | "body" | "quotes" | "people";
            /** @description Null where there was nothing. */
            before?: ({
                text: string;
                /** @enum {string} */
                kind: "direct" | "partial" | "indirect";
                speaker: string | null;
                speakerKind: ("person" | "organisation" | "unnamed") | null;
            } | {
                name: string;
                roles: string[];
            } | string | boolean | string[]) | null;
            /** @description Null where there is nothing any more. */
            after?: ({
                text: string;
                /** @enum {string} */
                kind: "direct" | "partial" | "indirect";
                speaker: string | null;
                speakerKind: ("person" | "organisation" | "unnamed") | null;
            } | {
                name: string;
                roles: string[];
            } | string | boolean | string[]) | null;
            /** @description Of `body`: where `before` stood and `after` stands, all else being the same. Of a quote: its offset. */
            start?: number;
        };
        /** @description The other versions of an article. */
        Copies: {
            /** @description The article asked for. */
            id: components["schemas"]["ArticleId"];
            /** @description Names the group: the version that came in first. It stays as versions come in; where a new one brings two groups together, the older name stays. */
            group: components["schemas"]["ArticleId"];
            /** @description How many other versions there are. */
            total: number;
            /** @description Where the text came from, as the versions there are tell it. */
            lineage: {
                /** @description The version published first. */
                firstSeen: {
                    id: components["schemas"]["ArticleId"];
                    headline: string | null;
                    /** @description The news organisation that made the article. */
                    source: string | null;
                    /** @description The authors' names. */
                    byline: string[];
                    /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
                    published: (string) | null;
                    /** @description Where the page came from: given by the sender, else stated by the page. */
                    url: string | null;
                    /**
                     * Format: date-time
                     * @description When it came in.
                     */
                    ingestedAt: string;
                };
                /** @description The longest version, of which all others are versions. */
                longest: {
                    id: components["schemas"]["ArticleId"];
                    headline: string | null;
                    /** @description The news organisation that made the article. */
                    source: string | null;
                    /** @description The authors' names. */
                    byline: string[];
                    /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
                    published: (string) | null;
                    /** @description Where the page came from: given by the sender, else stated by the page. */
                    url: string | null;
                    /**
                     * Format: date-time
                     * @description When it came in.
                     */
                    ingestedAt: string;
                };
                /** @description Null where no version names an agency. */
                agency: components["schemas"]["AgencyCredit"] | null;
            };
            /** @description The other versions, as they were published; at most 100. */
            copies: components["schemas"]["Copy"][];
        };
        /** @description Another version of an article, and how much they share. */
        Copy: {
            article: {
                id: components["schemas"]["ArticleId"];
                headline: string | null;
                /** @description The news organisation that made the article. */
                source: string | null;
                /** @description The authors' names. */
                byline: string[];
                /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
                published: (string) | null;
                /** @description Where the page came from: given by the sender, else stated by the page. */
                url: string | null;
                /**
                 * Format: date-time
                 * @description When it came in.
                 */
                ingestedAt: string;
            };
            /**
             * @description What it is to the article asked for. `same`: the same text, but for a few words; `re-headlined`: the same under another headline; `shorter`: nearly all of it stands in the article asked for; `longer`: the other way round; `updated`: each tells something the other does not; `apart`: they share little, and both are versions of the longest.
             * @enum {string}
             */
            kind: "same" | "re-headlined" | "shorter" | "longer" | "updated" | "apart";
            /** @description Of the shorter one's runs of five words, the share that stands in the longer one. */
            overlap: number;
            /** @description Of the runs of five words of both, the share that stands in both. */
            jaccard: number;
        };
        /**
         * @description Fields with their right values, null for none; other fields stay as they are.
         * @example {
         *       "headline": "Council backs harbour plan",
         *       "section": null,
         *       "actor": "Ines",
         *       "reason": "Read the page"
         *     }
         */
        Correction: {
            url?: string | null;
            headline?: string | null;
            source?: string | null;
            /** @description All the authors' names. */
            byline?: string[] | null;
            published?: (string) | null;
            dateline?: string | null;
            section?: string | null;
            truncated?: boolean;
            language?: string | null;
            /** @description Paragraphs, each on a line of its own. People and quotes are then found anew. */
            body?: string;
            /** @description Corrections of single quotes, by their offsets; other quotes stay. */
            quotes?: {
                /**
                 * @description `change` (the default): the quote at these offsets has this speaker or kind; `remove`: it is none; `add`: there is one that was missed.
                 * @enum {string}
                 */
                action?: "change" | "remove" | "add";
                /** @description Offset into `body`, as the quote has it; with a new `body` beside, into that one. */
                start: number;
                end: number;
                /** @description Who said it; null where nobody can tell. */
                speaker?: string | null;
                /**
                 * @description `person` where there is a speaker and this is left out.
                 * @enum {string}
                 */
                speakerKind?: "person" | "organisation" | "unnamed";
                /**
                 * @description `direct` where it is added without.
                 * @enum {string}
                 */
                kind?: "direct" | "partial" | "indirect";
            }[];
            /** @description Corrections of single people, by their names; other people stay. */
            people?: {
                /**
                 * @description `change` (the default): the person is called `to`, or has these roles; `remove`: it is no person; `add`: one that was missed.
                 * @enum {string}
                 */
                action?: "change" | "remove" | "add";
                /** @description The name, as the article has it among its people; to add one, as it stands in the text. */
                name: string;
                /** @description What the person is called in full; a name of another person of the article makes them one. */
                to?: string;
                roles?: string[];
            }[];
            /** @description Who corrects, kept in the history. */
            actor?: string;
            /** @description Why, kept in the history. */
            reason?: string;
        };
        /** @description Where a field came from. */
        Evidence: {
            /** @description The rule or model that decided, such as `source-title-line` or `json-ld:headline`. */
            rule: string;
            /** @description Where in the dump the value stands, in UTF-16 units of the decoded dump. */
            spans: components["schemas"]["Span"][];
            /** @description Confidence, where the rule has one. */
            score?: number;
            /** @description Of `body`: stretches of the dump that were left out because other articles of the site have them, too: `on` so many `of` so many. */
            recurring?: {
                start: number;
                end: number;
                on: number;
                of: number;
            }[];
        };
        /** @description What the newest matches are about, with how many were counted. */
        Facet: {
            /** @description Most frequent first, at most 20; times in order, all that are met. */
            values: {
                /** @description Of a person or source. */
                id?: number;
                /** @description A name or code; of times the day, the Monday, or the month. */
                value: string;
                /** @description In how many of the counted articles. */
                count: number;
            }[];
            /** @description How many matches were counted: the newest, at most 1,000. */
            of: number;
            /** @description Whether those are all matches. */
            all: boolean;
        };
        /** @description Those that `facets` asks for; null where it is left out. */
        Facets: {
            [key: string]: components["schemas"]["Facet"];
        } | null;
        /** @description Where a value came from. */
        FieldProvenance: {
            /**
             * @description `pipeline`: read from the dump; `given`: by who sent it; `corrected`: by hand.
             * @enum {string}
             */
            from: "pipeline" | "given" | "corrected";
            /** @description The rule or model, as in `evidence`; null where none is told. */
            rule: string | null;
            /** @description The latest correction of the field. */
            correction: {
                /** @description The version it made, by which it is undone. */
                version: number;
                /** Format: date-time */
                at: string;
                /** @description Who; null where nobody said. */
                actor: string | null;
                /** @description Why; null where nobody said. */
                reason: string | null;
            } | null;
        };
        /** @description A full name of a person, and why it counts as theirs. */
        FullName: {
            name: string;
            /** @description How many articles have it as their fullest name of the person. */
            articles: number;
            /**
             * @description `same-name`: it has the same words; `initials`: but for middle initials; `nickname`: its given name is short for the same one, or spelled otherwise; `merge`, `split`: somebody decided so.
             * @enum {string}
             */
            because: "same-name" | "initials" | "nickname" | "merge" | "split";
            /** @description The id of that decision among `decisions`. */
            decision: number | null;
        };
        /** @description The state of the server. */
        Health: {
            /** @constant */
            status: "ok";
            /** @description Version of Copydesk. */
            version: string;
            /** @description Version of the pipeline that cleans new dumps. */
            pipeline: string;
            /** @description How many articles are stored; null where the database does not answer. */
            articles: number | null;
            /** @description True where the database may only be read: whatever would store, change or delete is answered with `storage_error`. */
            readOnly: boolean;
        };
        /** @description What made a version of an article. */
        HistoryEntry: {
            /** @description The version of the article this made; the first is 1. */
            version: number;
            /**
             * @description `reprocessed`: a pipeline made it anew from its dump; `corrected`, `undone`: by hand.
             * @enum {string}
             */
            action: "ingested" | "reprocessed" | "corrected" | "undone";
            /** Format: date-time */
            at: string;
            /** @description Who; null where nobody said. */
            actor: string | null;
            /** @description Why; null where nobody said. */
            reason: string | null;
            /** @description Of the pipeline, the version before and after. */
            pipeline: {
                from: string | null;
                to: string;
            } | null;
            /** @description Of `undone`: the version of the correction that was taken back. */
            undoes: number | null;
            /** @description True for a correction that was taken back. */
            undone: boolean;
            changes: components["schemas"]["Change"][];
            /** @description Corrections that wait for their words to come back. */
            lost: components["schemas"]["Lost"][];
        };
        /** @description How far an ingest is. */
        Ingest: {
            /**
             * Format: uuid
             * @description Id of the ingest (UUIDv7).
             */
            id: string;
            /**
             * @description `queued` behind others, `running`, `done`, `cancelled`, or `failed`: then `error` tells why. What was stored stays in each.
             * @enum {string}
             */
            state: "queued" | "running" | "done" | "cancelled" | "failed";
            /** @description Where it came from: `POST /ingest`, or a command. */
            origin: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description When it last came further.
             */
            updatedAt: string;
            closedAt: string | null;
            /** @description Records settled so far. */
            records: number;
            created: number;
            duplicates: number;
            rejected: number;
            /** @description Why records are duplicates, or were rejected, and how many. */
            reasons: {
                /** @description `dump` or `article`: what was stored already. */
                duplicate: {
                    [key: string]: number;
                };
                /** @description Codes of errors. */
                rejected: {
                    [key: string]: number;
                };
            };
            bytes: {
                /** @description Bytes of the body that were read, packed as they came. */
                read: number;
                /** @description Null where nobody knows. */
                total: number | null;
            };
            /** @description The part that was read, 0 to 1; null where nobody knows. */
            progress: number | null;
            /** @description Over the time it was worked at. */
            recordsPerSecond: number | null;
            bytesPerSecond: number | null;
            /** @description At that rate; null unless it runs. */
            secondsLeft: number | null;
            error: {
                code: string;
                /** @description What is wrong here and what to do. */
                detail: string;
            } | null;
        };
        /**
         * @description A page to clean: `text` or `html`, and what you know about it.
         * @example {
         *       "text": "Council backs harbour plan\nBy Maria Lindqvist\n\nThe city council voted on Friday to rebuild it.",
         *       "url": "https://news.example/harbour",
         *       "id": "page-17",
         *       "publishedAt": "2026-11-20"
         *     }
         */
        IngestRecord: {
            /** @description A plain-text dump of a page. */
            text?: string;
            /** @description The HTML of a page. */
            html?: string;
            /**
             * Format: uri
             * @description Where the page came from.
             */
            url?: string;
            /** @description Your own id; kept and returned. */
            id?: string;
            /** @description The news organisation, where you know better than the page. */
            source?: string;
            /** @description The day or instant of publication, where you know better than the page. */
            publishedAt?: string;
            /** @description The headline, where you know it. */
            headline?: string;
            /** @description The authors, a name each. */
            byline?: string[];
            /** @description The section it was filed under. */
            section?: string;
            /** @description ISO 639-1 code. */
            language?: string;
            /** @description The place it was reported from. */
            dateline?: string;
            /** @description True for a teaser: the rest stands elsewhere. */
            truncated?: boolean;
            /** @description True where the text is the article's body as it stands, with nothing of a page around it. */
            isBody?: boolean;
        };
        /** @description What became of the records of one ingest. */
        IngestReport: {
            /**
             * Format: uuid
             * @description Id of this ingest (UUIDv7).
             */
            ingestId: string;
            created: number;
            duplicates: number;
            rejected: number;
            /** @description One for each record, in their order. */
            results: components["schemas"]["IngestResult"][];
        };
        /** @description What became of one record. */
        IngestResult: {
            /** @description Place of the record in the request, from 0. */
            index: number;
            /** @description Path of the file inside an archive; archives inside archives are parted by `!/`. */
            path?: string;
            /** @description Line the record begins in, from 1, in files that have lines. */
            line?: number;
            /** @description Byte offset of a WARC record, in the file as it unpacks. */
            offset?: number;
            /** @description The address the file gives for the record. */
            uri?: string;
            /** @description The sender's own id of the record. */
            recordId?: string;
            /**
             * @description `duplicate`: it is stored already; `rejected`: `error` tells why.
             * @enum {string}
             */
            status: "created" | "duplicate" | "rejected";
            /** @description The article: the new one, or the one that was there already. */
            id?: components["schemas"]["ArticleId"];
            /**
             * @description What is the same: the dump byte for byte, or the words of the article.
             * @enum {string}
             */
            duplicateOf?: "dump" | "article";
            error?: {
                code: string;
                /** @description What is wrong here and what to do. */
                detail: string;
                errors?: {
                    detail: string;
                    pointer?: string;
                    parameter?: string;
                    /** @description Where in the parameter the fault begins, in UTF-16 units. */
                    offset?: number;
                    length?: number;
                    /** @description What could stand there instead. */
                    expected?: string;
                }[];
            };
        };
        /** @description JSON Feed 1.1. */
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            /** Format: uri */
            home_page_url: string;
            /** Format: uri */
            feed_url: string;
            /** Format: uri */
            next_url?: string;
            items: {
                /** @description `urn:uuid:` and the id of the article; it stays for good. */
                id: string;
                /**
                 * Format: uri
                 * @description Where the page came from, else the article here.
                 */
                url: string;
                title: string;
                /** @description The excerpt; the whole body with `fields=body`. */
                content_text: string;
                summary: string;
                /** Format: date-time */
                date_published: string;
                authors?: {
                    name: string;
                }[];
                /** @description The section and the people named. */
                tags?: string[];
                language?: string;
            }[];
        };
        /** @description A correction of a quote or a person whose words are not in the text now. */
        Lost: {
            /** @description Of the correction. */
            version: number;
            /** @enum {string} */
            field: "quotes" | "people";
            /** @description The words or the name it is about. */
            text: string;
        };
        /** @description One place where a person is named. */
        Mention: {
            start: number;
            end: number;
            text: string;
            /**
             * @description The field whose text the offsets point into.
             * @enum {string}
             */
            in: "headline" | "body";
        };
        /**
         * @description Who else a person is.
         * @example {
         *       "people": [
         *         12,
         *         31
         *       ],
         *       "by": "Ines",
         *       "reason": "His name in the Portuguese press"
         *     }
         */
        MergeRequest: {
            /** @description Ids of those who are this person, too. */
            people: number[];
            /** @description Who decides, kept in the history. */
            by?: string;
            /** @description Why, kept in the history. */
            reason?: string;
        };
        /** @description An article as schema.org has it. */
        NewsArticle: {
            /** @constant */
            "@context": "https://schema.org";
            /** @constant */
            "@type": "NewsArticle";
            /** @description `urn:uuid:` and the id of the article. */
            "@id": string;
            /** Format: uri */
            url: string;
            headline?: string;
            datePublished?: string;
            /**
             * Format: date-time
             * @description When it came in.
             */
            sdDatePublished: string;
            inLanguage?: string;
            articleSection?: string;
            author?: {
                /** @constant */
                "@type": "Person";
                /** Format: uri */
                "@id"?: string;
                name?: string;
                jobTitle?: string[];
                /** @description Who speaks, where the article gives no name. */
                description?: string;
            }[];
            publisher?: {
                /** @constant */
                "@type": "Organization";
                name: string;
            };
            locationCreated?: {
                /** @constant */
                "@type": "Place";
                name: string;
            };
            articleBody: string;
            mentions: {
                /** @constant */
                "@type": "Person";
                /** Format: uri */
                "@id"?: string;
                name?: string;
                jobTitle?: string[];
                /** @description Who speaks, where the article gives no name. */
                description?: string;
            }[];
            /** @description The quotations, in their order. */
            hasPart: {
                /** @constant */
                "@type": "Quotation";
                text: string;
                spokenByCharacter?: {
                    /** @constant */
                    "@type": "Person";
                    /** Format: uri */
                    "@id"?: string;
                    name?: string;
                    jobTitle?: string[];
                    /** @description Who speaks, where the article gives no name. */
                    description?: string;
                } | {
                    /** @constant */
                    "@type": "Organization";
                    name: string;
                };
            }[];
        };
        /** @description A news item as IPTC ninjs 3.0 has it. */
        Ninjs: {
            /** @description `urn:uuid:` and the id of the article. */
            uri: string;
            standard: {
                /** @constant */
                name: "ninjs";
                /** @constant */
                version: "3.0";
                /** Format: uri */
                schema: string;
            };
            /** @constant */
            type: "text";
            /**
             * @description `partial` where the text stops before its end.
             * @enum {string}
             */
            representationType: "full" | "partial";
            /** @constant */
            profile: "text-only";
            /**
             * Format: date-time
             * @description When it came in.
             */
            firstCreated: string;
            /**
             * Format: date-time
             * @description When it was published.
             */
            contentCreated?: string;
            language?: string;
            headlines?: {
                /** @constant */
                role: "main";
                /** @constant */
                contentType: "text/plain";
                value: string;
            }[];
            bodies: {
                /** @constant */
                role: "main";
                /** @constant */
                contentType: "text/plain";
                value: string;
                charCount: number;
                wordCount: number;
            }[];
            by?: string;
            /** @description The place of the dateline. */
            located?: string;
            subjects?: {
                name: string;
                /** @constant */
                rel: "section";
            }[];
            people: {
                name: string;
                /** @constant */
                rel: "mentions";
                /** Format: uri */
                uri: string;
            }[];
            infoSources?: {
                name: string;
            }[];
            altIds: {
                /** @enum {string} */
                role: "url" | "external";
                value: string;
            }[];
        };
        /** @description How a query was read. */
        ParsedQuery: {
            q: string;
            /** @description The same query in normal form: it is read as the same tree. */
            normal: string;
            /** @description null where there is nothing to look for. */
            query: components["schemas"]["TextQuery"] | null;
            warnings: components["schemas"]["QueryWarning"][];
        };
        /** @description A person as lists show them. */
        PersonCard: {
            id: components["schemas"]["PersonId"];
            name: string;
            /** @description All names articles use, most used first. */
            names: string[];
            /** @description True for a single name whose article never gave a full one: not a known person. */
            bare: boolean;
            /** @description How many articles name the person. */
            articles: number;
            /** @description How many direct and partial quotes have the person as speaker. */
            quotes: number;
            /** @description How many articles have the person in their byline. */
            authored: number;
            /** @description Publication of the earliest of those articles. */
            firstSeen: string | null;
            /** @description Publication of the latest of those articles. */
            lastSeen: string | null;
        };
        /** @description A merge or split by a person, kept for good. */
        PersonDecision: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            action: "merge" | "split";
            /** @description The person it was asked of. */
            person: components["schemas"]["PersonId"];
            /** @description `merge`: who became this person; `split`: who was set free again. */
            people: components["schemas"]["PersonId"][];
            /** @description Names taken out. */
            names: string[];
            /** @description Articles taken out. */
            articles: components["schemas"]["ArticleId"][];
            /** @description The new person that these names and articles went to. */
            made: components["schemas"]["PersonId"] | null;
            /** @description Who decided, as they said. */
            by: string | null;
            /** @description The name of the key that was used; null where none was needed. */
            key: string | null;
            reason: string | null;
        };
        /** @description A person with all that articles tell of them. */
        PersonDetail: {
            id: components["schemas"]["PersonId"];
            name: string;
            /** @description All names articles use, most used first. */
            names: string[];
            /** @description True for a single name whose article never gave a full one: not a known person. */
            bare: boolean;
            /** @description How many articles name the person. */
            articles: number;
            /** @description How many direct and partial quotes have the person as speaker. */
            quotes: number;
            /** @description How many articles have the person in their byline. */
            authored: number;
            /** @description Publication of the earliest of those articles. */
            firstSeen: string | null;
            /** @description Publication of the latest of those articles. */
            lastSeen: string | null;
            /** @description Roles articles gave, most used first; at most 100. */
            roles: components["schemas"]["PersonRole"][];
            /** @description Full names, most used first, each with why it counts as this person. */
            fullNames: components["schemas"]["FullName"][];
            /** @description Months of publication in which articles name the person, earliest first. */
            byMonth: {
                /** @description `YYYY-MM`, UTC. */
                month: string;
                articles: number;
                quotes: number;
            }[];
            /** @description The ten people most often named in the same articles. */
            together: {
                /** @description How many articles were looked at: the newest 1000 that name the person. */
                among: number;
                people: {
                    id: components["schemas"]["PersonId"];
                    name: string;
                    articles: number;
                }[];
            };
            latestArticles: components["schemas"]["ArticleCard"][];
            latestQuotes: components["schemas"]["QuoteHit"][];
            /** @description People that were merged into this one; their ids lead here. */
            mergedFrom: components["schemas"]["PersonId"][];
            /** @description Merges and splits that concern the person, newest first. */
            decisions: components["schemas"]["PersonDecision"][];
        };
        /** @description Id of a person in this database. */
        PersonId: number;
        /** @description A title or description that articles gave a person, and when. */
        PersonRole: {
            role: string;
            /** @description How many articles give it. */
            articles: number;
            /**
             * Format: date-time
             * @description Publication of the earliest of these articles.
             */
            firstSeen: string;
            /**
             * Format: date-time
             * @description Publication of the latest of these articles.
             */
            lastSeen: string;
        };
        /** @description What there is of a person, by time of publication. */
        PersonTimeline: {
            person: components["schemas"]["PersonId"];
            /** @enum {string} */
            unit: "day" | "week" | "month";
            /** @description The time zone whose days they are. */
            tz: string;
            /** @description Where the first bucket begins to count; null where there is nothing. */
            from: string | null;
            /** @description Where the last bucket ends, exclusive. */
            to: string | null;
            /** @description Articles that name the person, in all buckets; likewise the other two. */
            articles: number;
            quotes: number;
            authored: number;
            /** @description Earliest first, without gaps. */
            buckets: {
                /**
                 * Format: date
                 * @description The first day of the day, week (Monday) or month.
                 */
                start: string;
                /** @description How many articles name the person. */
                articles: number;
                /** @description How many direct and partial quotes in them have the person as speaker. */
                quotes: number;
                /** @description How many articles have the person in their byline. */
                authored: number;
            }[];
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /** @description A stable name of the error, `/errors/<code>`. */
            type: string;
            title: string;
            status: number;
            code: string;
            /** @description What is wrong here and what to do. */
            detail: string;
            /** @description The id of the request, for the logs. */
            instance?: string;
            errors?: {
                detail: string;
                pointer?: string;
                parameter?: string;
                /** @description Where in the parameter the fault begins, in UTF-16 units. */
                offset?: number;
                length?: number;
                /** @description What could stand there instead. */
                expected?: string;
            }[];
        };
        /** @description Where each field came from. */
        Provenance: {
            url: components["schemas"]["FieldProvenance"];
            headline: components["schemas"]["FieldProvenance"];
            source: components["schemas"]["FieldProvenance"];
            byline: components["schemas"]["FieldProvenance"];
            published: components["schemas"]["FieldProvenance"];
            dateline: components["schemas"]["FieldProvenance"];
            section: components["schemas"]["FieldProvenance"];
            truncated: components["schemas"]["FieldProvenance"];
            language: components["schemas"]["FieldProvenance"];
            body: components["schemas"]["FieldProvenance"];
            quotes: components["schemas"]["FieldProvenance"];
            people: components["schemas"]["FieldProvenance"];
        };
        /** @description A place of the query that does not mean what it looks like. */
        QueryWarning: {
            offset: number;
            length: number;
            /** @description What was understood otherwise than it looks, and how to write what was meant. */
            detail: string;
        };
        Quote: {
            /** @description The quoted words without their marks; parts joined with one space. */
            text: string;
            /**
             * @description `direct`: a whole sentence or clause; `partial`: a fragment woven in; `indirect`: a reported clause without quotation marks.
             * @enum {string}
             */
            kind: "direct" | "partial" | "indirect";
            /** @description Offset into `body` of the first quoted word, in UTF-16 units. */
            start: number;
            end: number;
            /** @description Offsets into `body`, where the quotation is in several parts. */
            parts?: components["schemas"]["Span"][];
            /** @description Who said it, in the fullest form the article gives; null when it does not tell. */
            speaker: string | null;
            speakerKind: components["schemas"]["SpeakerKind"] | null;
            /** @description The word that attributes it (said, according to), with its offsets into `body`. */
            cue: {
                start: number;
                end: number;
                text: string;
            } | null;
            /** @description The rule that found the speaker. */
            rule: string;
            confidence: number;
            /** @description The person who speaks, where `speakerKind` is `person`. */
            speakerId: components["schemas"]["PersonId"] | null;
        };
        /** @description A quote and the article it stands in. */
        QuoteHit: {
            /** @description The quoted words without their marks; parts joined with one space. */
            text: string;
            /**
             * @description `direct`: a whole sentence or clause; `partial`: a fragment woven in; `indirect`: a reported clause without quotation marks.
             * @enum {string}
             */
            kind: "direct" | "partial" | "indirect";
            /** @description Offset into `body` of the first quoted word, in UTF-16 units. */
            start: number;
            end: number;
            /** @description Offsets into `body`, where the quotation is in several parts. */
            parts?: components["schemas"]["Span"][];
            /** @description Who said it, in the fullest form the article gives; null when it does not tell. */
            speaker: string | null;
            speakerKind: components["schemas"]["SpeakerKind"] | null;
            /** @description The word that attributes it (said, according to), with its offsets into `body`. */
            cue: {
                start: number;
                end: number;
                text: string;
            } | null;
            /** @description The rule that found the speaker. */
            rule: string;
            confidence: number;
            /** @description The person who speaks, where `speakerKind` is `person`. */
            speakerId: components["schemas"]["PersonId"] | null;
            article: {
                id: components["schemas"]["ArticleId"];
                headline: string | null;
                /** @description The news organisation that made the article. */
                source: string | null;
                /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
                published: (string) | null;
                /** @description Where the page came from: given by the sender, else stated by the page. */
                url: string | null;
            };
            /** @description The paragraph the quotation begins in, with its offsets in the article's body. */
            paragraph: {
                start: number;
                end: number;
                text: string;
            };
            /** @description With `highlight`: where in `text` the words of `q` are. */
            highlights?: {
                /** @description The text between `start` and `end`, escaped as HTML, what was found in `<mark>`. */
                html: string;
                /** @description What was found, in order; at most 200. */
                marks: components["schemas"]["Span"][];
            };
            /** @description With `collapse`: everywhere the quotation stands. */
            appearances?: components["schemas"]["Appearances"];
        };
        /** @description The server can do its work. */
        Ready: {
            /** @constant */
            status: "ready";
        };
        /** @description How the answer was found. */
        SearchMeta: {
            /** @description In which order the items are; the rest with `relevance` only. */
            ranking: {
                /**
                 * @description `sequence` with `since`.
                 * @enum {string}
                 */
                by: "newest" | "oldest" | "relevance" | "sequence";
                /**
                 * @description `bm25` weighs words by how rare they are, ten times in headlines; `headlines`, where all words are common: matches in headlines first.
                 * @enum {string}
                 */
                method?: "bm25" | "headlines";
                /** @description How many matches were ranked: all, or the newest 1,000 and those with the newest headlines. */
                of?: number;
                /** @description Whether all matches were ranked. */
                all?: boolean;
                /** @description Words too common to weigh. */
                ignored?: string[];
            };
            /** @description Milliseconds the search took. */
            took: number;
        };
        /** @description An article about the same matter as another. */
        SimilarArticle: {
            id: components["schemas"]["ArticleId"];
            /** @description Where the page came from: given by the sender, else stated by the page. */
            url: string | null;
            headline: string | null;
            /** @description The news organisation that made the article. */
            source: string | null;
            /** @description The authors' names. */
            byline: string[];
            /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
            published: (string) | null;
            section: string | null;
            /** @description True where the article's text stops before its end. */
            truncated: boolean;
            /** @description ISO 639-1 code. */
            language: string | null;
            /**
             * Format: date-time
             * @description When it came in.
             */
            ingestedAt: string;
            /** @description Its place in the order in which articles came in and changed; a new one whenever it changes. See `since`. */
            sequence: number;
            /** @description The first 240 characters of the body, cut at a word. */
            excerpt: string;
            people: {
                id: components["schemas"]["PersonId"];
                name: string;
            }[];
            /** @description How many quotes it holds, direct and partial. */
            quotes: number;
            /** @description The whole body, where `fields` asks for it. */
            body?: string;
            /** @description With `highlight`: where the words of `q` are. */
            highlights?: components["schemas"]["ArticleHighlights"];
            /** @description With `collapse`: the other versions of its text. */
            copies?: components["schemas"]["CardCopies"];
            /** @description From 0 to 1: how much of what the article is about is shared, less for each day between them. */
            score: number;
            /** @description True where the body has the same words: a copy. */
            copy: boolean;
            /** @description Why it is here. */
            shared: {
                people: {
                    id: components["schemas"]["PersonId"];
                    name: string;
                }[];
                /** @description Folded words, the rarest first. */
                words: string[];
            };
        };
        /** @description A piece of a text with what was found in it. */
        Snippet: {
            start: number;
            end: number;
            /** @description The text between `start` and `end`, escaped as HTML, what was found in `<mark>`. */
            html: string;
        };
        /** @description A news organisation with what the store has of it. */
        Source: {
            id: components["schemas"]["SourceId"];
            /** @description As it was first seen. */
            name: string;
            articles: number;
            /** @description Direct and partial quotes in them. */
            quotes: number;
            /** @description Publication of the earliest article. */
            firstPublished: string | null;
            /** @description Publication of the latest article. */
            lastPublished: string | null;
            /** @description Hosts of the addresses of its articles, most articles first; at most 100. */
            hosts: {
                /** @description null for articles without an address. */
                host: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description By month of publication, earliest first; articles without a date by the month they came in. */
            byMonth: {
                /** @description `YYYY-MM`, UTC. */
                month: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description Most articles first. */
            byLanguage: {
                /** @description null where it is not known. */
                language: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description Most articles first; at most 100. Case does not count. */
            bySection: {
                /** @description null where the article has none. */
                section: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description Where its articles are: a search of this server. */
            articlesUrl: string;
        };
        /** @description A news organisation as lists show it. */
        SourceCard: {
            id: components["schemas"]["SourceId"];
            /** @description As it was first seen. */
            name: string;
            articles: number;
            /** @description Direct and partial quotes in them. */
            quotes: number;
        };
        /** @description Id of a source in this database. */
        SourceId: number;
        /** @description A half-open stretch of text, in UTF-16 units. */
        Span: {
            start: number;
            end: number;
        };
        /** @enum {string} */
        SpeakerKind: "person" | "organisation" | "unnamed";
        /**
         * @description What of a person is somebody else.
         * @example {
         *       "names": [
         *         "Joe Biden"
         *       ],
         *       "reason": "The baker of Calder Bay"
         *     }
         */
        SplitRequest: {
            /** @description Full names, of `fullNames`, that are another person: in all articles, those to come among them. */
            names?: string[];
            /** @description Ids of articles in which it is another person. */
            articles?: string[];
            /** @description Ids, of `mergedFrom`, that are people of their own again. */
            people?: number[];
            /** @description Who decides, kept in the history. */
            by?: string;
            /** @description Why, kept in the history. */
            reason?: string;
        };
        /** @description What a split came to. */
        SplitResult: {
            /** @description The person as they are without what was taken out. */
            person: components["schemas"]["PersonDetail"];
            /** @description The new person first, if there is one; then those set free again. */
            out: components["schemas"]["PersonCard"][];
        };
        /** @description What is in the store, counted. */
        Stats: {
            articles: number;
            /** @description Direct and partial quotes in them. */
            quotes: number;
            /** @description How many people headlines and bodies name. */
            people: number;
            /** @description How many sources have articles. */
            sources: number;
            /** @description Publication of the earliest article. */
            firstPublished: string | null;
            /** @description Publication of the latest article. */
            lastPublished: string | null;
            /** @description The last sequence given to an article; see `since` of `/articles`. */
            sequence: number;
            /** @description Size of the database. */
            bytes: number;
            /** @description By month of publication, earliest first; articles without a date by the month they came in. */
            byMonth: {
                /** @description `YYYY-MM`, UTC. */
                month: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description Most articles first. */
            byLanguage: {
                /** @description null where it is not known. */
                language: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description Most articles first; at most 100. Case does not count. */
            bySection: {
                /** @description null where the article has none. */
                section: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
            /** @description Most articles first; at most 100: `/sources` lists all. */
            bySource: components["schemas"]["SourceCard"][];
            /** @description By the version of the pipeline that made them; `copydesk reprocess` brings them to the present one. */
            byPipeline: {
                pipeline: string | null;
                articles: number;
                /** @description Direct and partial quotes in them. */
                quotes: number;
            }[];
        };
        /** @description An article with its quotes, people and evidence. */
        StoredArticle: {
            /** @description Where the page came from: given by the sender, else stated by the page. */
            url: string | null;
            headline: string | null;
            /** @description The news organisation that made the article. */
            source: string | null;
            /** @description The authors' names. */
            byline: string[];
            /** @description Publication day `YYYY-MM-DD`, or an instant with offset where the dump states one. */
            published: (string) | null;
            /** @description The place in an agency dateline. */
            dateline: string | null;
            section: string | null;
            /** @description True where the article's text stops before its end. */
            truncated: boolean;
            /** @description ISO 639-1 code. */
            language: string | null;
            /** @description Paragraphs with a blank line between them. */
            body: string;
            /** @description For each field that was decided: the rule, and where in the dump it stands. */
            evidence: {
                [key: string]: components["schemas"]["Evidence"];
            };
            /** @description For each paragraph of `body`: its offsets there, and the stretch of the dump it came from. */
            paragraphs: {
                start: number;
                end: number;
                dump: components["schemas"]["Span"];
                label: string;
            }[];
            quotes: components["schemas"]["Quote"][];
            people: components["schemas"]["ArticlePerson"][];
            /** @description The version of the pipeline that made this article. */
            pipeline: string;
            id: components["schemas"]["ArticleId"];
            /** @description The sender's own id. */
            externalId: string | null;
            /**
             * Format: date-time
             * @description When it came in.
             */
            ingestedAt: string;
            /** @description Its place in the order in which articles came in and changed; a new one whenever it changes. See `since`. */
            sequence: number;
            /**
             * @description `ingest` where the dump states no date: the article is sorted by the time it came in.
             * @enum {string}
             */
            publishedFrom: "article" | "ingest";
            /** @description Counts from 1 what changed the article, as its history tells; the `ETag` begins with it. */
            version: number;
            provenance: components["schemas"]["Provenance"];
        };
        /** @description How a query was read, as a tree. */
        TextQuery: {
            /** @constant */
            type: "word";
            word: string;
            /** @description True for `elect*`: any word that begins so. */
            prefix: boolean;
            /** @description True for `=word`: this form of the word only. */
            exact?: boolean;
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        } | {
            /** @constant */
            type: "phrase";
            /** @description In this order and these forms; in a name field one name. */
            words: string[];
            /** @description For `"a b"~5`: in any order, with at most so many other words between. */
            near?: number;
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        } | {
            /** @constant */
            type: "and";
            parts: components["schemas"]["TextQuery"][];
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        } | {
            /** @constant */
            type: "or";
            parts: components["schemas"]["TextQuery"][];
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        } | {
            /** @constant */
            type: "not";
            part: components["schemas"]["TextQuery"];
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        } | {
            /** @constant */
            type: "field";
            /** @enum {string} */
            field: "headline" | "body" | "quote" | "person" | "speaker" | "author" | "source" | "section" | "language";
            part: components["schemas"]["TextQuery"];
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        } | {
            /** @constant */
            type: "date";
            /** @description Published at or after this day (UTC) or instant. */
            from: string | null;
            /** @description Published before this day (UTC) or instant. */
            to: string | null;
            /** @description Where in the query it stands, in UTF-16 units. */
            at?: {
                offset: number;
                length: number;
            };
        };
        /** @description How many match in all; null with `total=none`, and where `collapse` makes one of many. */
        Total: {
            value: number;
            /**
             * @description `gte`: so many or more, where counting stopped.
             * @enum {string}
             */
            relation: "eq" | "gte";
        } | null;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of the request, as the log has it. */
        "X-Request-Id": string;
        /** @description The version of what is sent: strong for one article and its dump, weak for all else. Send it back as `If-None-Match`. */
        ETag: string;
        /** @description When something stored was last changed, or earlier by a second. Send it back as `If-Modified-Since`. */
        "Last-Modified": string;
        /** @description Answers may be kept, but are asked for again before each use. */
        "Cache-Control": string;
        /** @description Requests left (`r`) until the window ends in `t` seconds, where there is a limit (draft-ietf-httpapi-ratelimit-headers-11). */
        RateLimit: string;
        /** @description The limit: `q` requests in `w` seconds, for each key, or each address without one. */
        "RateLimit-Policy": string;
        /** @description Seconds until it is worth trying again. */
        "Retry-After": string;
        /** @description How to send a key; and the scope that is wanted. */
        "WWW-Authenticate": string;
        /** @description The media types that are taken here. */
        "Accept-Post": string;
        /** @description The media types that are taken here. */
        "Accept-Patch": string;
        /** @description The fields of the request that this answer depends on: `Accept` where it chose the representation, `Accept-Encoding`. */
        Vary: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ingest: {
        parameters: {
            query?: {
                /**
                 * @description Where the page came from.
                 * @example https://news.example/harbour
                 */
                url?: string;
                /**
                 * @description Your own id; kept and returned.
                 * @example page-17
                 */
                id?: string;
                /**
                 * @description The news organisation, where you know better than the page.
                 * @example Reuters
                 */
                source?: string;
                /**
                 * @description The day or instant of publication, where you know better than the page.
                 * @example 2026-11-20
                 */
                publishedAt?: string;
                /**
                 * @description The headline, where you know it.
                 * @example Port opens
                 */
                headline?: string;
                /**
                 * @description The authors, a name each. Give it several times for several.
                 * @example Anna Berg
                 */
                byline?: string | string[];
                /**
                 * @description The section it was filed under.
                 * @example Business
                 */
                section?: string;
                /**
                 * @description ISO 639-1 code.
                 * @example en
                 */
                language?: string;
                /**
                 * @description The place it was reported from.
                 * @example GENEVA
                 */
                dateline?: string;
                /**
                 * @description `true` where the text is the article's body as it stands.
                 * @example true
                 */
                isBody?: "true" | "false";
                /**
                 * @description Names of fields, for JSON and CSV of a shape we do not know: `headline=Titel,body=data.Inhalt`.
                 * @example headline=Titel,body=data.Inhalt
                 */
                fields?: string;
            };
            header?: {
                /**
                 * @description `respond-async`: do not wait for the report (RFC 7240).
                 * @example respond-async
                 */
                prefer?: string;
                /**
                 * @description A text of up to 255 characters in double quotes, another for each request, such as a UUID (draft-ietf-httpapi-idempotency-key-header-07). Sent again with the same key within a day, the request is answered as the first time and nothing is done twice: also where the server ended in between, or nobody heard the answer. Answers of 5xx are not kept: send the request again.
                 * @example "8e03978e-40d5-43dd-bc93-6894a57f9324"
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/plain": string;
                "text/html": string;
                "application/json": components["schemas"]["IngestRecord"] | components["schemas"]["IngestRecord"][] | Record<string, never>;
                "application/x-ndjson": string;
                "application/octet-stream": string;
                "application/xhtml+xml": string;
                "multipart/related": string;
                "application/x-mimearchive": string;
                "message/rfc822": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/ld+json": string;
                "application/feed+json": string;
                "application/ndjson": string;
                "application/jsonl": string;
                "text/csv": string;
                "text/tab-separated-values": string;
                "application/rss+xml": string;
                "application/atom+xml": string;
                "application/rdf+xml": string;
                "application/xml": string;
                "text/xml": string;
                "application/vnd.iptc.g2.newsitem+xml": string;
                "application/vnd.iptc.g2.newsmessage+xml": string;
                "application/warc": string;
                "application/gzip": string;
                "application/x-gzip": string;
                "application/zstd": string;
                "application/zip": string;
                "application/x-tar": string;
            };
        };
        responses: {
            /** @description Nothing new: every record is a duplicate or was rejected. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingestId": "01a2077e-7569-7108-af5c-000000000001",
                     *       "created": 0,
                     *       "duplicates": 0,
                     *       "rejected": 1,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "status": "rejected",
                     *           "error": {
                     *             "code": "no_article",
                     *             "detail": "No paragraph of an article was found: only 2 navigation among 2 blocks. Send the page that holds the article itself, not a list, a menu or a notice."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description At least one article was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The article, where the request was one record. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "ingestId": "01a2077e-7569-7108-af5c-000000000001",
                     *       "created": 1,
                     *       "duplicates": 0,
                     *       "rejected": 0,
                     *       "results": [
                     *         {
                     *           "index": 0,
                     *           "recordId": "page-17",
                     *           "status": "created",
                     *           "id": "01a2077e-7569-7108-af5c-000000000002"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IngestReport"];
                };
            };
            /** @description The body is kept, and nothing of it gets lost; it is read in the background. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The ingest: its progress. */
                    Location?: string;
                    /** @description `respond-async`, where it was asked for. */
                    "Preference-Applied"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "state": "queued",
                     *       "origin": "POST /ingest",
                     *       "openedAt": "2026-11-23T08:00:00.000Z",
                     *       "updatedAt": "2026-11-23T08:00:00.000Z",
                     *       "closedAt": null,
                     *       "records": 0,
                     *       "created": 0,
                     *       "duplicates": 0,
                     *       "rejected": 0,
                     *       "reasons": {
                     *         "duplicate": {},
                     *         "rejected": {}
                     *       },
                     *       "bytes": {
                     *         "read": 0,
                     *         "total": 17
                     *       },
                     *       "progress": 0,
                     *       "recordsPerSecond": 120,
                     *       "bytesPerSecond": 120,
                     *       "secondsLeft": 120,
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Ingest"];
                };
            };
            /**
             * @description `empty_body`: The request body is empty.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_idempotency_key`: The Idempotency-Key is not in the expected form.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_json",
                     *       "title": "The body is not valid JSON",
                     *       "status": 400,
                     *       "code": "invalid_json",
                     *       "detail": "Line 1, column 14: the text ends before the JSON is complete.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency_key_in_use`: A request with this Idempotency-Key is being answered.
             *
             *     `ingest_ended`: The ingest has ended.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/ingest_ended",
                     *       "title": "The ingest has ended",
                     *       "status": 409,
                     *       "code": "ingest_ended",
                     *       "detail": "The ingest has ended already.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "This article was taken down, and does not come back.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `payload_too_large`: The request body is too large.
             *
             *     `expands_too_much`: What is packed unpacks to too much.
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/payload_too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "code": "payload_too_large",
                     *       "detail": "Line 1, column 101: nested deeper than 100 levels.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Unsupported media type. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Accept-Post": components["headers"]["Accept-Post"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "code": "unsupported_media_type",
                     *       "detail": "`application/pdf` is not accepted; send one of text/plain, text/html, application/json, application/x-ndjson, application/octet-stream, application/xhtml+xml, multipart/related, application/x-mimearchive, message/rfc822, application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/ld+json, application/feed+json, application/ndjson, application/jsonl, text/csv, text/tab-separated-values, application/rss+xml, application/atom+xml, application/rdf+xml, application/xml, text/xml, application/vnd.iptc.g2.newsitem+xml, application/vnd.iptc.g2.newsmessage+xml, application/warc, application/gzip, application/x-gzip, application/zstd, application/zip, application/x-tar; a file in any of our formats may come as application/octet-stream.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `invalid_record`: The record is not in the expected form.
             *
             *     `invalid_file`: The file is damaged, or not what it seems to be.
             *
             *     `unknown_format`: The file is in no format we read.
             *
             *     `count_mismatch`: The file holds not as many articles as it says.
             *
             *     `empty_record`: The record has no text.
             *
             *     `no_article`: No article found in the dump.
             *
             *     `not_text`: The dump is binary, not text.
             *
             *     `undecodable`: The dump could not be decoded.
             *
             *     `too_complex`: The dump took too long to clean.
             *
             *     `idempotency_key_reused`: The Idempotency-Key came with another request before.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_record",
                     *       "title": "The record is not in the expected form",
                     *       "status": 422,
                     *       "code": "invalid_record",
                     *       "detail": "`txt` is not a field of a record; the fields are text, html, url, id, source, publishedAt, headline, byline, section, language, dateline, truncated, isBody. The record: give either `text` or `html`, one of the two.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`txt` is not a field of a record; the fields are text, html, url, id, source, publishedAt, headline, byline, section, language, dateline, truncated, isBody.",
                     *           "pointer": "/txt"
                     *         },
                     *         {
                     *           "detail": "The record: give either `text` or `html`, one of the two.",
                     *           "pointer": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `storage_error`: The database is not available.
             *
             *     `shutting_down`: Copydesk is being stopped.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergePeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description The person with all that was the others'. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "name": "Gordon Yee",
                     *       "names": [
                     *         "Clay Dormer",
                     *         "Gordon Yee",
                     *         "Yee"
                     *       ],
                     *       "bare": false,
                     *       "articles": 2,
                     *       "quotes": 4,
                     *       "authored": 0,
                     *       "firstSeen": "2025-05-20T00:00:00.000Z",
                     *       "lastSeen": "2025-05-24T21:00:00.000Z",
                     *       "roles": [
                     *         {
                     *           "role": "biologist with the state wildlife service",
                     *           "articles": 1,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-20T00:00:00.000Z"
                     *         },
                     *         {
                     *           "role": "Rancher",
                     *           "articles": 1,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-20T00:00:00.000Z"
                     *         }
                     *       ],
                     *       "fullNames": [
                     *         {
                     *           "name": "Clay Dormer",
                     *           "articles": 2,
                     *           "because": "merge",
                     *           "decision": 1
                     *         },
                     *         {
                     *           "name": "Gordon Yee",
                     *           "articles": 2,
                     *           "because": "same-name",
                     *           "decision": null
                     *         }
                     *       ],
                     *       "byMonth": [
                     *         {
                     *           "month": "2025-05",
                     *           "articles": 2,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "together": {
                     *         "among": 2,
                     *         "people": []
                     *       },
                     *       "latestArticles": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "source": "Ridge Herald",
                     *           "byline": [],
                     *           "published": "2025-05-24T15:00:00-06:00",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 15,
                     *           "excerpt": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Clay Dormer"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000002",
                     *           "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns",
                     *           "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *           "source": "Ridge Herald",
                     *           "byline": [
                     *             "Elsa Brandt"
                     *           ],
                     *           "published": "2025-05-20",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 14,
                     *           "excerpt": "A gray wolf was photographed on Ridge Pass last weekend, the first in the county since 1911, wildlife officials said Tuesday. \"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Gordon Yee"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         }
                     *       ],
                     *       "latestQuotes": [
                     *         {
                     *           "text": "I'd have called her Trouble,",
                     *           "kind": "direct",
                     *           "start": 159,
                     *           "end": 187,
                     *           "speaker": "Clay Dormer",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 189,
                     *             "end": 193,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 158,
                     *             "end": 239,
                     *             "text": "\"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass."
                     *           }
                     *         },
                     *         {
                     *           "text": "will not change how we protect her.",
                     *           "kind": "partial",
                     *           "start": 297,
                     *           "end": 332,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 282,
                     *             "end": 286,
                     *             "text": "said"
                     *           },
                     *           "rule": "speaker-cue-far-quote",
                     *           "confidence": 0.95,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 241,
                     *             "end": 333,
                     *             "text": "Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""
                     *           }
                     *         },
                     *         {
                     *           "text": "One wolf is not a pack, but it is a beginning,",
                     *           "kind": "direct",
                     *           "start": 128,
                     *           "end": 174,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 176,
                     *             "end": 180,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 127,
                     *             "end": 237,
                     *             "text": "\"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service."
                     *           }
                     *         },
                     *         {
                     *           "text": "Ask me again when I've lost a calf,",
                     *           "kind": "direct",
                     *           "start": 289,
                     *           "end": 324,
                     *           "speaker": "Clay Dormer",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 329,
                     *             "end": 333,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-speaker-cue+pronoun",
                     *           "confidence": 0.9,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 239,
                     *             "end": 334,
                     *             "text": "Rancher Clay Dormer said he was not worried yet. \"Ask me again when I've lost a calf,\" he said."
                     *           }
                     *         }
                     *       ],
                     *       "mergedFrom": [
                     *         13
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "action": "merge",
                     *           "person": 12,
                     *           "people": [
                     *             13
                     *           ],
                     *           "names": [],
                     *           "articles": [],
                     *           "made": null,
                     *           "by": "Ines",
                     *           "key": null,
                     *           "reason": "pen name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /**
             * @description `empty_body`: The request body is empty.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`people`: give a list of ids.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`people`: give a list of ids.",
                     *           "pointer": "/people"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no person with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `person_merged`: The person has been merged into another. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/person_merged",
                     *       "title": "The person has been merged into another",
                     *       "status": 409,
                     *       "code": "person_merged",
                     *       "detail": "Person 13 has been merged into 12: ask it of 12.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/payload_too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "code": "payload_too_large",
                     *       "detail": "Line 1, column 101: nested deeper than 100 levels.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Unsupported media type. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Accept-Post": components["headers"]["Accept-Post"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "code": "unsupported_media_type",
                     *       "detail": "`text/plain` is not accepted; send application/json.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitRequest"];
            };
        };
        responses: {
            /** @description The person, and who was taken out. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": 12,
                     *         "name": "Gordon Yee",
                     *         "names": [
                     *           "Gordon Yee",
                     *           "Yee"
                     *         ],
                     *         "bare": false,
                     *         "articles": 2,
                     *         "quotes": 2,
                     *         "authored": 0,
                     *         "firstSeen": "2025-05-20T00:00:00.000Z",
                     *         "lastSeen": "2025-05-24T21:00:00.000Z",
                     *         "roles": [
                     *           {
                     *             "role": "biologist with the state wildlife service",
                     *             "articles": 1,
                     *             "firstSeen": "2025-05-20T00:00:00.000Z",
                     *             "lastSeen": "2025-05-20T00:00:00.000Z"
                     *           }
                     *         ],
                     *         "fullNames": [
                     *           {
                     *             "name": "Gordon Yee",
                     *             "articles": 2,
                     *             "because": "same-name",
                     *             "decision": null
                     *           }
                     *         ],
                     *         "byMonth": [
                     *           {
                     *             "month": "2025-05",
                     *             "articles": 2,
                     *             "quotes": 2
                     *           }
                     *         ],
                     *         "together": {
                     *           "among": 2,
                     *           "people": [
                     *             {
                     *               "id": 13,
                     *               "name": "Clay Dormer",
                     *               "articles": 2
                     *             }
                     *           ]
                     *         },
                     *         "latestArticles": [
                     *           {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "byline": [],
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "section": null,
                     *             "truncated": false,
                     *             "language": "en",
                     *             "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *             "sequence": 17,
                     *             "excerpt": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *             "people": [
                     *               {
                     *                 "id": 13,
                     *                 "name": "Clay Dormer"
                     *               },
                     *               {
                     *                 "id": 12,
                     *                 "name": "Gordon Yee"
                     *               }
                     *             ],
                     *             "quotes": 2
                     *           },
                     *           {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "byline": [
                     *               "Elsa Brandt"
                     *             ],
                     *             "published": "2025-05-20",
                     *             "section": null,
                     *             "truncated": false,
                     *             "language": "en",
                     *             "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *             "sequence": 16,
                     *             "excerpt": "A gray wolf was photographed on Ridge Pass last weekend, the first in the county since 1911, wildlife officials said Tuesday. \"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service.",
                     *             "people": [
                     *               {
                     *                 "id": 12,
                     *                 "name": "Gordon Yee"
                     *               },
                     *               {
                     *                 "id": 13,
                     *                 "name": "Clay Dormer"
                     *               }
                     *             ],
                     *             "quotes": 2
                     *           }
                     *         ],
                     *         "latestQuotes": [
                     *           {
                     *             "text": "will not change how we protect her.",
                     *             "kind": "partial",
                     *             "start": 297,
                     *             "end": 332,
                     *             "speaker": "Gordon Yee",
                     *             "speakerKind": "person",
                     *             "cue": {
                     *               "start": 282,
                     *               "end": 286,
                     *               "text": "said"
                     *             },
                     *             "rule": "speaker-cue-far-quote",
                     *             "confidence": 0.95,
                     *             "speakerId": 12,
                     *             "article": {
                     *               "id": "01a2077e-7569-7108-af5c-000000000001",
                     *               "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *               "source": "Ridge Herald",
                     *               "published": "2025-05-24T15:00:00-06:00",
                     *               "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *             },
                     *             "paragraph": {
                     *               "start": 241,
                     *               "end": 333,
                     *               "text": "Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""
                     *             }
                     *           },
                     *           {
                     *             "text": "One wolf is not a pack, but it is a beginning,",
                     *             "kind": "direct",
                     *             "start": 128,
                     *             "end": 174,
                     *             "speaker": "Gordon Yee",
                     *             "speakerKind": "person",
                     *             "cue": {
                     *               "start": 176,
                     *               "end": 180,
                     *               "text": "said"
                     *             },
                     *             "rule": "quote-cue-speaker",
                     *             "confidence": 0.97,
                     *             "speakerId": 12,
                     *             "article": {
                     *               "id": "01a2077e-7569-7108-af5c-000000000002",
                     *               "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *               "source": "Ridge Herald",
                     *               "published": "2025-05-20",
                     *               "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *             },
                     *             "paragraph": {
                     *               "start": 127,
                     *               "end": 237,
                     *               "text": "\"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service."
                     *             }
                     *           }
                     *         ],
                     *         "mergedFrom": [],
                     *         "decisions": [
                     *           {
                     *             "id": 2,
                     *             "at": "2026-11-23T08:00:00.000Z",
                     *             "action": "split",
                     *             "person": 12,
                     *             "people": [
                     *               13
                     *             ],
                     *             "names": [],
                     *             "articles": [],
                     *             "made": null,
                     *             "by": "Ines",
                     *             "key": null,
                     *             "reason": "pen name"
                     *           },
                     *           {
                     *             "id": 1,
                     *             "at": "2026-11-23T08:00:00.000Z",
                     *             "action": "merge",
                     *             "person": 12,
                     *             "people": [
                     *               13
                     *             ],
                     *             "names": [],
                     *             "articles": [],
                     *             "made": null,
                     *             "by": "Ines",
                     *             "key": null,
                     *             "reason": "pen name"
                     *           }
                     *         ]
                     *       },
                     *       "out": [
                     *         {
                     *           "id": 13,
                     *           "name": "Clay Dormer",
                     *           "names": [
                     *             "Clay Dormer"
                     *           ],
                     *           "bare": false,
                     *           "articles": 2,
                     *           "quotes": 2,
                     *           "authored": 0,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-24T21:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SplitResult"];
                };
            };
            /**
             * @description `empty_body`: The request body is empty.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "The request: give `names`, `articles` or `people` to take out.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "The request: give `names`, `articles` or `people` to take out.",
                     *           "pointer": ""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no person with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `person_merged`: The person has been merged into another. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/person_merged",
                     *       "title": "The person has been merged into another",
                     *       "status": 409,
                     *       "code": "person_merged",
                     *       "detail": "Person 13 has been merged into 12: ask it of 12.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/payload_too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "code": "payload_too_large",
                     *       "detail": "Line 1, column 101: nested deeper than 100 levels.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Unsupported media type. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Accept-Post": components["headers"]["Accept-Post"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "code": "unsupported_media_type",
                     *       "detail": "`text/plain` is not accepted; send application/json.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /**
                 * @description Which fields the JSON has; the others are absent then, even those the schema requires. All where it is left out.
                 * @example [
                 *       "headline",
                 *       "body"
                 *     ]
                 */
                fields?: ("url" | "headline" | "source" | "byline" | "published" | "dateline" | "section" | "truncated" | "language" | "body" | "evidence" | "paragraphs" | "quotes" | "people" | "pipeline" | "id" | "externalId" | "ingestedAt" | "sequence" | "publishedFrom" | "version" | "provenance")[];
                /**
                 * @description `direct` (a whole sentence or clause), `partial` (a fragment woven in), `indirect` (a reported clause without quotation marks). Several, repeated or with commas between, give any of them; without, direct and partial.
                 * @example [
                 *       "direct"
                 *     ]
                 */
                kind?: ("direct" | "partial" | "indirect")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ninjs` (application/ninjs+json), `jsonld` (application/ld+json), `text` (text/plain).
                 * @example json
                 */
                format?: "json" | "ninjs" | "jsonld" | "text";
            };
            header?: never;
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": null,
                     *       "headline": "Astronomers spot comet that may outshine Venus next spring",
                     *       "source": null,
                     *       "byline": [],
                     *       "dateline": null,
                     *       "section": null,
                     *       "truncated": true,
                     *       "language": "en",
                     *       "evidence": {
                     *         "body": {
                     *           "rule": "labelled-blocks",
                     *           "spans": [
                     *             {
                     *               "start": 116,
                     *               "end": 258
                     *             },
                     *             {
                     *               "start": 259,
                     *               "end": 438
                     *             },
                     *             {
                     *               "start": 439,
                     *               "end": 573
                     *             }
                     *           ]
                     *         },
                     *         "headline": {
                     *           "rule": "headline-block",
                     *           "spans": [
                     *             {
                     *               "start": 0,
                     *               "end": 58
                     *             }
                     *           ]
                     *         },
                     *         "published": {
                     *           "rule": "published-line",
                     *           "spans": [
                     *             {
                     *               "start": 91,
                     *               "end": 107
                     *             }
                     *           ]
                     *         },
                     *         "truncated": {
                     *           "rule": "characters-left",
                     *           "spans": [
                     *             {
                     *               "start": 439,
                     *               "end": 587
                     *             }
                     *           ]
                     *         },
                     *         "language": {
                     *           "rule": "function-words",
                     *           "spans": [],
                     *           "score": 0.75
                     *         }
                     *       },
                     *       "paragraphs": [
                     *         {
                     *           "start": 0,
                     *           "end": 142,
                     *           "dump": {
                     *             "start": 116,
                     *             "end": 258
                     *           },
                     *           "label": "body"
                     *         },
                     *         {
                     *           "start": 144,
                     *           "end": 323,
                     *           "dump": {
                     *             "start": 259,
                     *             "end": 438
                     *           },
                     *           "label": "body"
                     *         },
                     *         {
                     *           "start": 325,
                     *           "end": 459,
                     *           "dump": {
                     *             "start": 439,
                     *             "end": 573
                     *           },
                     *           "label": "body"
                     *         }
                     *       ],
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "externalId": null,
                     *       "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *       "sequence": 7,
                     *       "published": "2025-09-09",
                     *       "publishedFrom": "article",
                     *       "body": "Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.\n\n\"It is the best candidate for a naked-eye comet in twenty years,\" said Ximena Lagos, who leads the survey. \"But comets are like cats: they have tails, and they do what they want.\"\n\nThe comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for",
                     *       "quotes": [
                     *         {
                     *           "text": "It is the best candidate for a naked-eye comet in twenty years, But comets are like cats: they have tails, and they do what they want.",
                     *           "kind": "direct",
                     *           "start": 145,
                     *           "end": 322,
                     *           "parts": [
                     *             {
                     *               "start": 145,
                     *               "end": 208
                     *             },
                     *             {
                     *               "start": 252,
                     *               "end": 322
                     *             }
                     *           ],
                     *           "speaker": "Ximena Lagos",
                     *           "speakerKind": "organisation",
                     *           "speakerId": null,
                     *           "cue": {
                     *             "start": 210,
                     *             "end": 214,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": 18,
                     *           "name": "Tomás Arriagada",
                     *           "roles": [
                     *             "student"
                     *           ],
                     *           "mentions": [
                     *             {
                     *               "text": "Tomás Arriagada",
                     *               "in": "body",
                     *               "start": 411,
                     *               "end": 426
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pipeline": "2026.11.5",
                     *       "version": 1,
                     *       "provenance": {
                     *         "url": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "headline": {
                     *           "from": "pipeline",
                     *           "rule": "headline-block",
                     *           "correction": null
                     *         },
                     *         "source": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "byline": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "published": {
                     *           "from": "pipeline",
                     *           "rule": "published-line",
                     *           "correction": null
                     *         },
                     *         "dateline": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "section": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "truncated": {
                     *           "from": "pipeline",
                     *           "rule": "characters-left",
                     *           "correction": null
                     *         },
                     *         "language": {
                     *           "from": "pipeline",
                     *           "rule": "function-words",
                     *           "correction": null
                     *         },
                     *         "body": {
                     *           "from": "pipeline",
                     *           "rule": "labelled-blocks",
                     *           "correction": null
                     *         },
                     *         "quotes": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "people": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredArticle"];
                    /**
                     * @example {
                     *       "uri": "urn:uuid:01a2077e-7569-7108-af5c-000000000001",
                     *       "standard": {
                     *         "name": "ninjs",
                     *         "version": "3.0",
                     *         "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json"
                     *       },
                     *       "type": "text",
                     *       "representationType": "partial",
                     *       "profile": "text-only",
                     *       "firstCreated": "2026-11-23T08:00:00.000Z",
                     *       "contentCreated": "2025-09-09T00:00:00.000Z",
                     *       "language": "en",
                     *       "headlines": [
                     *         {
                     *           "role": "main",
                     *           "contentType": "text/plain",
                     *           "value": "Astronomers spot comet that may outshine Venus next spring"
                     *         }
                     *       ],
                     *       "bodies": [
                     *         {
                     *           "role": "main",
                     *           "contentType": "text/plain",
                     *           "value": "Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.\n\n\"It is the best candidate for a naked-eye comet in twenty years,\" said Ximena Lagos, who leads the survey. \"But comets are like cats: they have tails, and they do what they want.\"\n\nThe comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for",
                     *           "charCount": 459,
                     *           "wordCount": 84
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "name": "Tomás Arriagada",
                     *           "rel": "mentions",
                     *           "uri": "http://127.0.0.1:3000/people/18"
                     *         }
                     *       ],
                     *       "altIds": []
                     *     }
                     */
                    "application/ninjs+json": components["schemas"]["Ninjs"];
                    /**
                     * @example {
                     *       "@context": "https://schema.org",
                     *       "@type": "NewsArticle",
                     *       "@id": "urn:uuid:01a2077e-7569-7108-af5c-000000000001",
                     *       "url": "http://127.0.0.1:3000/articles/01a2077e-7569-7108-af5c-000000000001",
                     *       "headline": "Astronomers spot comet that may outshine Venus next spring",
                     *       "datePublished": "2025-09-09",
                     *       "sdDatePublished": "2026-11-23T08:00:00.000Z",
                     *       "inLanguage": "en",
                     *       "articleBody": "Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.\n\n\"It is the best candidate for a naked-eye comet in twenty years,\" said Ximena Lagos, who leads the survey. \"But comets are like cats: they have tails, and they do what they want.\"\n\nThe comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for",
                     *       "mentions": [
                     *         {
                     *           "@type": "Person",
                     *           "@id": "http://127.0.0.1:3000/people/18",
                     *           "name": "Tomás Arriagada",
                     *           "jobTitle": [
                     *             "student"
                     *           ]
                     *         }
                     *       ],
                     *       "hasPart": [
                     *         {
                     *           "@type": "Quotation",
                     *           "text": "It is the best candidate for a naked-eye comet in twenty years, But comets are like cats: they have tails, and they do what they want.",
                     *           "spokenByCharacter": {
                     *             "@type": "Organization",
                     *             "name": "Ximena Lagos"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/ld+json": components["schemas"]["NewsArticle"];
                    /**
                     * @example Astronomers spot comet that may outshine Venus next spring
                     *     2025-09-09
                     *
                     *     Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.
                     *
                     *     "It is the best candidate for a naked-eye comet in twenty years," said Ximena Lagos, who leads the survey. "But comets are like cats: they have tails, and they do what they want."
                     *
                     *     The comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for
                     */
                    "text/plain": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`fields`: give url, headline, source, byline, published, dateline, section, truncated, language, body, evidence, paragraphs, quotes, people, pipeline, id, externalId, ingestedAt, sequence, publishedFrom, version, provenance, or several with commas between.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`fields`: give url, headline, source, byline, published, dateline, section, truncated, language, body, evidence, paragraphs, quotes, people, pipeline, id, externalId, ingestedAt, sequence, publishedFrom, version, provenance, or several with commas between.",
                     *           "parameter": "fields"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/ninjs+json (`format=ninjs`), application/ld+json (`format=jsonld`), text/plain (`format=text`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "The article 01a2077e-7569-7108-af5c-000000000001 was taken down on 2026-11-23, and does not come back.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query: {
                /**
                 * @description Why, for the audit log.
                 * @example ordered by a court
                 */
                reason: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`reason`: Invalid input: expected string, received undefined.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`reason`: Invalid input: expected string, received undefined.",
                     *           "parameter": "reason"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "The article 01a2077e-7569-7108-af5c-000000000001 was taken down on 2026-11-23, and does not come back.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctArticle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the article as you read it: refused with 412 where it has been changed since.
                 * @example "2-bF3oXq8Wm0Yt5Lr7Vz1Kd9"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["Correction"];
                "application/json": components["schemas"]["Correction"];
            };
        };
        responses: {
            /** @description The article as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The version it is now. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": null,
                     *       "headline": "Astronomers spot comet that may outshine Venus next spring",
                     *       "source": null,
                     *       "byline": [],
                     *       "dateline": null,
                     *       "section": "Science",
                     *       "truncated": true,
                     *       "language": "en",
                     *       "evidence": {
                     *         "body": {
                     *           "rule": "labelled-blocks",
                     *           "spans": [
                     *             {
                     *               "start": 116,
                     *               "end": 258
                     *             },
                     *             {
                     *               "start": 259,
                     *               "end": 438
                     *             },
                     *             {
                     *               "start": 439,
                     *               "end": 573
                     *             }
                     *           ]
                     *         },
                     *         "headline": {
                     *           "rule": "headline-block",
                     *           "spans": [
                     *             {
                     *               "start": 0,
                     *               "end": 58
                     *             }
                     *           ]
                     *         },
                     *         "published": {
                     *           "rule": "published-line",
                     *           "spans": [
                     *             {
                     *               "start": 91,
                     *               "end": 107
                     *             }
                     *           ]
                     *         },
                     *         "truncated": {
                     *           "rule": "characters-left",
                     *           "spans": [
                     *             {
                     *               "start": 439,
                     *               "end": 587
                     *             }
                     *           ]
                     *         },
                     *         "language": {
                     *           "rule": "function-words",
                     *           "spans": [],
                     *           "score": 0.75
                     *         },
                     *         "section": {
                     *           "rule": "corrected",
                     *           "spans": []
                     *         }
                     *       },
                     *       "paragraphs": [
                     *         {
                     *           "start": 0,
                     *           "end": 142,
                     *           "dump": {
                     *             "start": 116,
                     *             "end": 258
                     *           },
                     *           "label": "body"
                     *         },
                     *         {
                     *           "start": 144,
                     *           "end": 323,
                     *           "dump": {
                     *             "start": 259,
                     *             "end": 438
                     *           },
                     *           "label": "body"
                     *         },
                     *         {
                     *           "start": 325,
                     *           "end": 459,
                     *           "dump": {
                     *             "start": 439,
                     *             "end": 573
                     *           },
                     *           "label": "body"
                     *         }
                     *       ],
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "externalId": null,
                     *       "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *       "sequence": 11,
                     *       "published": "2025-09-09",
                     *       "publishedFrom": "article",
                     *       "body": "Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.\n\n\"It is the best candidate for a naked-eye comet in twenty years,\" said Ximena Lagos, who leads the survey. \"But comets are like cats: they have tails, and they do what they want.\"\n\nThe comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for",
                     *       "quotes": [
                     *         {
                     *           "text": "It is the best candidate for a naked-eye comet in twenty years, But comets are like cats: they have tails, and they do what they want.",
                     *           "kind": "direct",
                     *           "start": 145,
                     *           "end": 322,
                     *           "parts": [
                     *             {
                     *               "start": 145,
                     *               "end": 208
                     *             },
                     *             {
                     *               "start": 252,
                     *               "end": 322
                     *             }
                     *           ],
                     *           "speaker": "Ximena Lagos",
                     *           "speakerKind": "organisation",
                     *           "speakerId": null,
                     *           "cue": {
                     *             "start": 210,
                     *             "end": 214,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": 18,
                     *           "name": "Tomás Arriagada",
                     *           "roles": [
                     *             "student"
                     *           ],
                     *           "mentions": [
                     *             {
                     *               "text": "Tomás Arriagada",
                     *               "in": "body",
                     *               "start": 411,
                     *               "end": 426
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pipeline": "2026.11.5",
                     *       "version": 2,
                     *       "provenance": {
                     *         "url": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "headline": {
                     *           "from": "pipeline",
                     *           "rule": "headline-block",
                     *           "correction": null
                     *         },
                     *         "source": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "byline": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "published": {
                     *           "from": "pipeline",
                     *           "rule": "published-line",
                     *           "correction": null
                     *         },
                     *         "dateline": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "section": {
                     *           "from": "corrected",
                     *           "rule": "corrected",
                     *           "correction": {
                     *             "version": 2,
                     *             "at": "2026-11-23T08:00:00.000Z",
                     *             "actor": "Ines",
                     *             "reason": "Read the page"
                     *           }
                     *         },
                     *         "truncated": {
                     *           "from": "pipeline",
                     *           "rule": "characters-left",
                     *           "correction": null
                     *         },
                     *         "language": {
                     *           "from": "pipeline",
                     *           "rule": "function-words",
                     *           "correction": null
                     *         },
                     *         "body": {
                     *           "from": "pipeline",
                     *           "rule": "labelled-blocks",
                     *           "correction": null
                     *         },
                     *         "quotes": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "people": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredArticle"];
                };
            };
            /**
             * @description `empty_body`: The request body is empty.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`published`: give a day such as 2026-11-23 or an instant such as 2026-11-23T08:00:00Z.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`published`: give a day such as 2026-11-23 or an instant such as 2026-11-23T08:00:00Z.",
                     *           "pointer": "/published"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "This article was taken down, and does not come back.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The article has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/precondition_failed",
                     *       "title": "The article has changed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "The article has changed and is at version 2: read it again, then correct what you find.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/payload_too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "code": "payload_too_large",
                     *       "detail": "Line 1, column 101: nested deeper than 100 levels.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Unsupported media type. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Accept-Patch": components["headers"]["Accept-Patch"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "code": "unsupported_media_type",
                     *       "detail": "`text/plain` is not accepted; send one of application/merge-patch+json, application/json.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_complex`: The dump took too long to clean. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_complex",
                     *       "title": "The dump took too long to clean",
                     *       "status": 422,
                     *       "code": "too_complex",
                     *       "detail": "Finding quotes and people in this body took more than 10 seconds; give a shorter one.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchArticlesByBody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "q": "ferry",
                 *       "from": "2025-01-01",
                 *       "fields": [
                 *         "headline",
                 *         "people"
                 *       ],
                 *       "limit": 5
                 *     }
                 */
                "application/json": components["schemas"]["ArticleSearch"];
            };
        };
        responses: {
            /** @description One page of articles, or all of them as NDJSON and CSV. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    /** @description What `QUERY /articles` takes (RFC 10008). */
                    "Accept-Query"?: string;
                    /** @description With `since`: what to give as `since` to go on behind what was sent; `page.since` in JSON. */
                    "X-Next-Since"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.northernechopost.example/news/2025/02/04/night-ferry-returns",
                     *           "headline": "Night ferry to return to Skerry Sound after ten years",
                     *           "source": "Northern Echo Post",
                     *           "byline": [
                     *             "Isla Mowat"
                     *           ],
                     *           "published": "2025-02-04T06:30:00+00:00",
                     *           "section": "Travel",
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 2,
                     *           "excerpt": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "people": [
                     *             {
                     *               "id": 4,
                     *               "name": "Morag Linklater"
                     *             },
                     *             {
                     *               "id": 5,
                     *               "name": "Torquil Isbister"
                     *             }
                     *           ],
                     *           "quotes": 3
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 1
                     *       },
                     *       "total": {
                     *         "value": 1,
                     *         "relation": "eq"
                     *       },
                     *       "facets": null,
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ArticleCard"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                            /** @description With `since`: what to give as `since` to go on behind this page. */
                            since?: number;
                        };
                        facets: components["schemas"]["Facets"];
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /** @example {"headline":"Night ferry to return to Skerry Sound after ten years"} */
                    "application/x-ndjson": string;
                    /**
                     * @example headline
                     *     Night ferry to return to Skerry Sound after ten years
                     */
                    "text/csv": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Copydesk: articles with q ferry</title><link>http://127.0.0.1:3000/articles?q=ferry</link><description>Articles found by Copydesk</description><generator>Copydesk</generator><lastBuildDate>Mon, 23 Nov 2026 08:00:00 GMT</lastBuildDate><atom:link rel="self" href="http://127.0.0.1:3000/articles?q=ferry&amp;fields=headline&amp;format=rss&amp;limit=1" type="application/rss+xml"/><item><title>Night ferry to return to Skerry Sound after ten years</title><link>https://www.northernechopost.example/news/2025/02/04/night-ferry-returns</link><guid isPermaLink="false">urn:uuid:01a2077e-7569-7108-af5c-000000000001</guid><pubDate>Tue, 04 Feb 2025 06:30:00 GMT</pubDate><dc:creator>Isla Mowat</dc:creator><dc:publisher>Northern Echo Post</dc:publisher><dc:language>en</dc:language><category>Travel</category><category domain="people">Morag Linklater</category><category domain="people">Torquil Isbister</category><description>A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag</description></item></channel></rss>
                     */
                    "application/rss+xml": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <feed xmlns="http://www.w3.org/2005/Atom"><id>http://127.0.0.1:3000/articles?q=ferry&amp;fields=headline&amp;format=atom&amp;limit=1</id><title>Copydesk: articles with q ferry</title><updated>2026-11-23T08:00:00.000Z</updated><author><name>Copydesk</name></author><generator>Copydesk</generator><link rel="self" href="http://127.0.0.1:3000/articles?q=ferry&amp;fields=headline&amp;format=atom&amp;limit=1" type="application/atom+xml"/><link rel="alternate" href="http://127.0.0.1:3000/articles?q=ferry" type="application/json"/><entry xml:lang="en"><id>urn:uuid:01a2077e-7569-7108-af5c-000000000001</id><title type="text">Night ferry to return to Skerry Sound after ten years</title><link rel="alternate" href="https://www.northernechopost.example/news/2025/02/04/night-ferry-returns"/><published>2025-02-04T06:30:00.000Z</published><updated>2026-11-23T08:00:00.000Z</updated><author><name>Isla Mowat</name></author><category term="Travel"/><category term="Morag Linklater" scheme="urn:copydesk:people"/><category term="Torquil Isbister" scheme="urn:copydesk:people"/><summary type="text">A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag</summary></entry></feed>
                     */
                    "application/atom+xml": string;
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Copydesk: articles with q ferry",
                     *       "home_page_url": "http://127.0.0.1:3000/articles?q=ferry",
                     *       "feed_url": "http://127.0.0.1:3000/articles?q=ferry&fields=headline&format=jsonfeed&limit=1",
                     *       "items": [
                     *         {
                     *           "id": "urn:uuid:01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.northernechopost.example/news/2025/02/04/night-ferry-returns",
                     *           "title": "Night ferry to return to Skerry Sound after ten years",
                     *           "content_text": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "summary": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "date_published": "2025-02-04T06:30:00.000Z",
                     *           "authors": [
                     *             {
                     *               "name": "Isla Mowat"
                     *             }
                     *           ],
                     *           "tags": [
                     *             "Travel",
                     *             "Morag Linklater",
                     *             "Torquil Isbister"
                     *           ],
                     *           "language": "en"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /**
             * @description `empty_body`: The request body is empty.
             *
             *     `invalid_json`: The body is not valid JSON.
             *
             *     `invalid_request`: The request is not in the expected form.
             *
             *     `invalid_query`: The search query is not valid.
             *
             *     `invalid_cursor`: The cursor is not valid.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`limit`: give a whole number from 1 to 100.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`limit`: give a whole number from 1 to 100.",
                     *           "pointer": "/limit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`), application/rss+xml (`format=rss`), application/atom+xml (`format=atom`), application/feed+json (`format=jsonfeed`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The request body is too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/payload_too_large",
                     *       "title": "The request body is too large",
                     *       "status": 413,
                     *       "code": "payload_too_large",
                     *       "detail": "Line 1, column 101: nested deeper than 100 levels.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: Unsupported media type. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Accept-Post": components["headers"]["Accept-Post"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unsupported_media_type",
                     *       "title": "Unsupported media type",
                     *       "status": 415,
                     *       "code": "unsupported_media_type",
                     *       "detail": "`text/plain` is not accepted; send application/json.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchArticles: {
        parameters: {
            query?: {
                /**
                 * @description Words to find in headline and body. `"in this order"`, `-without`, `either OR or`, `begin*`, `=exact`, `"a b"~5`; fields such as `headline:word`, `quote:word` or `person:name`; dates such as `published:2021-06`. docs/QUERY.md tells all.
                 * @example ferry
                 */
                q?: string;
                /**
                 * @description A person in the article or its byline, by any name articles use, in any case, with or without accents. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "linklater"
                 *     ]
                 */
                person?: string[];
                /**
                 * @description What `person` is in the article: a `speaker` quoted in it, `mentioned` in headline or body (quoted or not), its `author` by the byline. Several, repeated or with commas between, find any of them; without, all three.
                 * @example [
                 *       "speaker"
                 *     ]
                 */
                as?: ("speaker" | "mentioned" | "author")[];
                /**
                 * @description Articles that came in or changed after this `sequence`, in that order; 0 begins with the first. `page.since` (and the header `X-Next-Since`) is what to ask next, even where nothing is new. Goes with limit, cursor, fields and format (json, ndjson, csv).
                 * @example 0
                 */
                since?: number;
                /**
                 * @description Somebody quoted in the article, by any name articles use. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "saal"
                 *     ]
                 */
                speaker?: string[];
                /**
                 * @description Somebody in the byline. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "mowat"
                 *     ]
                 */
                author?: string[];
                /**
                 * @description The news organisation, in any case, with or without *The*. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "reuters"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description The section, by any words of its name. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "travel"
                 *     ]
                 */
                section?: string[];
                /**
                 * @description The language, by its code. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "en"
                 *     ]
                 */
                language?: string[];
                /**
                 * @description Published at or after this day or instant.
                 * @example 2025-01-01
                 */
                from?: string;
                /**
                 * @description Published at or before this instant, or up to the end of this day.
                 * @example 2025-12-31
                 */
                to?: string;
                /**
                 * @description The time zone (IANA) whose days are meant, in `from`, `to`, `q` and `facets`; UTC where it is left out. An article of which only the day is known counts as published when that day begins in UTC.
                 * @example Europe/Berlin
                 */
                tz?: string;
                /**
                 * @description `newest` first (the default), `oldest` first, or by `relevance` to `q`.
                 * @example newest
                 */
                sort?: "newest" | "oldest" | "relevance";
                /**
                 * @description `copies`: the versions of one text once, where the newest that matches stands, with `copies`: how many others there are, whatever the query, and which. By date only; without `total`. docs/COPIES.md tells what counts as a copy.
                 * @example copies
                 */
                collapse?: "copies";
                /**
                 * @description How far matches are counted: to 1,000 (`capped`, the default; more are told as `gte`), all of them (`exact`, which takes its time), or `none`.
                 * @example exact
                 */
                total?: "capped" | "exact" | "none";
                /**
                 * @description What the newest 1,000 matches are about, with counts: `people`, `speakers`, `sources`, `sections`, `languages`, and when they were published, by `day`, `week` (its Monday) or `month`.
                 * @example [
                 *       "people",
                 *       "month"
                 *     ]
                 */
                facets?: ("people" | "speakers" | "sources" | "sections" | "languages" | "day" | "week" | "month")[];
                /**
                 * @description With each item `highlights`: where the words of `q` are, as offsets and as HTML with `<mark>`, escaped. Words that `-` excludes, and parts of an `OR` that are not found whole, are not marked; names and dates neither.
                 * @example true
                 */
                highlight?: boolean;
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out; body, highlights, copies only on asking.
                 * @example [
                 *       "id",
                 *       "url"
                 *     ]
                 */
                fields?: ("id" | "url" | "headline" | "source" | "byline" | "published" | "section" | "truncated" | "language" | "ingestedAt" | "sequence" | "excerpt" | "people" | "quotes" | "body" | "highlights" | "copies")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv), `rss` (application/rss+xml), `atom` (application/atom+xml), `jsonfeed` (application/feed+json).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv" | "rss" | "atom" | "jsonfeed";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of articles, or all of them as NDJSON and CSV. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    /** @description What `QUERY /articles` takes (RFC 10008). */
                    "Accept-Query"?: string;
                    /** @description With `since`: what to give as `since` to go on behind what was sent; `page.since` in JSON. */
                    "X-Next-Since"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.northernechopost.example/news/2025/02/04/night-ferry-returns",
                     *           "headline": "Night ferry to return to Skerry Sound after ten years",
                     *           "source": "Northern Echo Post",
                     *           "byline": [
                     *             "Isla Mowat"
                     *           ],
                     *           "published": "2025-02-04T06:30:00+00:00",
                     *           "section": "Travel",
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 2,
                     *           "excerpt": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "people": [
                     *             {
                     *               "id": 4,
                     *               "name": "Morag Linklater"
                     *             },
                     *             {
                     *               "id": 5,
                     *               "name": "Torquil Isbister"
                     *             }
                     *           ],
                     *           "quotes": 3
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 1
                     *       },
                     *       "total": {
                     *         "value": 1,
                     *         "relation": "eq"
                     *       },
                     *       "facets": {
                     *         "people": {
                     *           "of": 1,
                     *           "all": true,
                     *           "values": [
                     *             {
                     *               "id": 4,
                     *               "value": "Morag Linklater",
                     *               "count": 1
                     *             },
                     *             {
                     *               "id": 5,
                     *               "value": "Torquil Isbister",
                     *               "count": 1
                     *             }
                     *           ]
                     *         },
                     *         "month": {
                     *           "of": 1,
                     *           "all": true,
                     *           "values": [
                     *             {
                     *               "value": "2025-02",
                     *               "count": 1
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ArticleCard"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                            /** @description With `since`: what to give as `since` to go on behind this page. */
                            since?: number;
                        };
                        facets: components["schemas"]["Facets"];
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /** @example {"headline":"Night ferry to return to Skerry Sound after ten years","published":"2025-02-04T06:30:00+00:00"} */
                    "application/x-ndjson": string;
                    /**
                     * @example headline,byline,people
                     *     Night ferry to return to Skerry Sound after ten years,Isla Mowat,Morag Linklater; Torquil Isbister
                     */
                    "text/csv": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Copydesk: articles with q ferry</title><link>http://127.0.0.1:3000/articles?q=ferry</link><description>Articles found by Copydesk</description><generator>Copydesk</generator><lastBuildDate>Mon, 23 Nov 2026 08:00:00 GMT</lastBuildDate><atom:link rel="self" href="http://127.0.0.1:3000/articles?q=ferry&amp;format=rss&amp;limit=1" type="application/rss+xml"/><item><title>Night ferry to return to Skerry Sound after ten years</title><link>https://www.northernechopost.example/news/2025/02/04/night-ferry-returns</link><guid isPermaLink="false">urn:uuid:01a2077e-7569-7108-af5c-000000000001</guid><pubDate>Tue, 04 Feb 2025 06:30:00 GMT</pubDate><dc:creator>Isla Mowat</dc:creator><dc:publisher>Northern Echo Post</dc:publisher><dc:language>en</dc:language><category>Travel</category><category domain="people">Morag Linklater</category><category domain="people">Torquil Isbister</category><description>A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag</description></item></channel></rss>
                     */
                    "application/rss+xml": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <feed xmlns="http://www.w3.org/2005/Atom"><id>http://127.0.0.1:3000/articles?q=ferry&amp;format=atom&amp;limit=1</id><title>Copydesk: articles with q ferry</title><updated>2026-11-23T08:00:00.000Z</updated><author><name>Copydesk</name></author><generator>Copydesk</generator><link rel="self" href="http://127.0.0.1:3000/articles?q=ferry&amp;format=atom&amp;limit=1" type="application/atom+xml"/><link rel="alternate" href="http://127.0.0.1:3000/articles?q=ferry" type="application/json"/><entry xml:lang="en"><id>urn:uuid:01a2077e-7569-7108-af5c-000000000001</id><title type="text">Night ferry to return to Skerry Sound after ten years</title><link rel="alternate" href="https://www.northernechopost.example/news/2025/02/04/night-ferry-returns"/><published>2025-02-04T06:30:00.000Z</published><updated>2026-11-23T08:00:00.000Z</updated><author><name>Isla Mowat</name></author><category term="Travel"/><category term="Morag Linklater" scheme="urn:copydesk:people"/><category term="Torquil Isbister" scheme="urn:copydesk:people"/><summary type="text">A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag</summary></entry></feed>
                     */
                    "application/atom+xml": string;
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Copydesk: articles with q ferry",
                     *       "home_page_url": "http://127.0.0.1:3000/articles?q=ferry",
                     *       "feed_url": "http://127.0.0.1:3000/articles?q=ferry&format=jsonfeed&limit=1",
                     *       "items": [
                     *         {
                     *           "id": "urn:uuid:01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.northernechopost.example/news/2025/02/04/night-ferry-returns",
                     *           "title": "Night ferry to return to Skerry Sound after ten years",
                     *           "content_text": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "summary": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "date_published": "2025-02-04T06:30:00.000Z",
                     *           "authors": [
                     *             {
                     *               "name": "Isla Mowat"
                     *             }
                     *           ],
                     *           "tags": [
                     *             "Travel",
                     *             "Morag Linklater",
                     *             "Torquil Isbister"
                     *           ],
                     *           "language": "en"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    /** @description What `QUERY /articles` takes (RFC 10008). */
                    "Accept-Query"?: string;
                    /** @description With `since`: what to give as `since` to go on behind what was sent; `page.since` in JSON. */
                    "X-Next-Since"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             *
             *     `invalid_query`: The search query is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`limit`: give a whole number from 1 to 100.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`limit`: give a whole number from 1 to 100.",
                     *           "parameter": "limit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`), application/rss+xml (`format=rss`), application/atom+xml (`format=atom`), application/feed+json (`format=jsonfeed`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    parseQuery: {
        parameters: {
            query: {
                /**
                 * @description The query, as `q` of `GET /articles` takes it.
                 * @example headline:ferry (night OR "open door") -sport published:2025
                 */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The query as it was read. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "q": "headline:ferry \"night boat\" -sport",
                     *       "normal": "headline:ferry \"night boat\" -sport",
                     *       "query": {
                     *         "type": "and",
                     *         "parts": [
                     *           {
                     *             "type": "field",
                     *             "field": "headline",
                     *             "part": {
                     *               "type": "word",
                     *               "word": "ferry",
                     *               "prefix": false,
                     *               "at": {
                     *                 "offset": 9,
                     *                 "length": 5
                     *               }
                     *             },
                     *             "at": {
                     *               "offset": 0,
                     *               "length": 14
                     *             }
                     *           },
                     *           {
                     *             "type": "phrase",
                     *             "words": [
                     *               "night",
                     *               "boat"
                     *             ],
                     *             "at": {
                     *               "offset": 15,
                     *               "length": 12
                     *             }
                     *           },
                     *           {
                     *             "type": "not",
                     *             "part": {
                     *               "type": "word",
                     *               "word": "sport",
                     *               "prefix": false,
                     *               "at": {
                     *                 "offset": 29,
                     *                 "length": 5
                     *               }
                     *             },
                     *             "at": {
                     *               "offset": 28,
                     *               "length": 6
                     *             }
                     *           }
                     *         ],
                     *         "at": {
                     *           "offset": 0,
                     *           "length": 34
                     *         }
                     *       },
                     *       "warnings": []
                     *     }
                     */
                    "application/json": components["schemas"]["ParsedQuery"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_query`: The search query is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_query",
                     *       "title": "The search query is not valid",
                     *       "status": 400,
                     *       "code": "invalid_query",
                     *       "detail": "A `(` is not closed: add a `)` (character 7 of the query).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "A `(` is not closed: add a `)` (character 7 of the query).",
                     *           "parameter": "q",
                     *           "offset": 6,
                     *           "length": 1,
                     *           "expected": "a `)`"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDump: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dump. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description A file, for saving. */
                    "Content-Disposition"?: string;
                    /** @description Nothing in it may run. */
                    "Content-Security-Policy"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example Astronomers spot comet that may outshine Venus next spring
                     *     Meridian News Service
                     *     Published 9 September 2025
                     *     Science
                     *     Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.
                     *     "It is the best candidate for a naked-eye comet in twenty years," said Ximena Lagos, who leads the survey. "But comets are like cats: they have tails, and they do what they want."
                     *     The comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for [+2210 chars]
                     */
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description A file, for saving. */
                    "Content-Disposition"?: string;
                    /** @description Nothing in it may run. */
                    "Content-Security-Policy"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`full` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`full` is not a parameter; there are no parameters here.",
                     *           "parameter": "full"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "The article 01a2077e-7569-7108-af5c-000000000001 was taken down on 2026-11-23, and does not come back.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSimilarArticles: {
        parameters: {
            query?: {
                /**
                 * @description The most articles to give; 10 where it is left out.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description How many days before and after the article are looked at; 60 where it is left out. What is further away scores less.
                 * @example 30
                 */
                days?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": null,
                     *           "headline": "Flood barrier held 'by a hand's breadth', engineers say",
                     *           "source": null,
                     *           "byline": [
                     *             "Bea Castellanos",
                     *             "Raymond Iwu"
                     *           ],
                     *           "published": "2025-11-03",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 9,
                     *           "excerpt": "The Morley flood barrier held back Friday's storm by only 11 centimetres, engineers who inspected the gates said on Sunday. \"It was a hand's breadth, and not a large hand,\" said Dr Samir Kaddour, the barrier's chief engineer. Water rose to",
                     *           "people": [
                     *             {
                     *               "id": 21,
                     *               "name": "Samir Kaddour"
                     *             },
                     *             {
                     *               "id": 22,
                     *               "name": "Fiona Greer"
                     *             }
                     *           ],
                     *           "quotes": 2,
                     *           "score": 0.084,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "next",
                     *               "what",
                     *               "are",
                     *               "and",
                     *               "that"
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000002",
                     *           "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns",
                     *           "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *           "source": "Ridge Herald",
                     *           "byline": [
                     *             "Elsa Brandt"
                     *           ],
                     *           "published": "2025-05-20",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 4,
                     *           "excerpt": "A gray wolf was photographed on Ridge Pass last weekend, the first in the county since 1911, wildlife officials said Tuesday. \"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Gordon Yee"
                     *             },
                     *             {
                     *               "id": 13,
                     *               "name": "Clay Dormer"
                     *             }
                     *           ],
                     *           "quotes": 2,
                     *           "score": 0.018,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "seen",
                     *               "first",
                     *               "tuesday",
                     *               "when"
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000003",
                     *           "url": null,
                     *           "headline": "'I still get lost in my own museum': a talk with Beatriz Monroe",
                     *           "source": "Ellery Review",
                     *           "byline": [
                     *             "Saul Whitlock"
                     *           ],
                     *           "published": "2025-06-02",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 6,
                     *           "excerpt": "Beatriz Monroe has run the Museum of Lost Letters in Port Ellery since it opened above a bakery in 1998. The collection now fills four floors. \"I still get lost in my own museum,\" she said, unlocking a drawer of unsent Valentines. \"That is",
                     *           "people": [
                     *             {
                     *               "id": 15,
                     *               "name": "Beatriz Monroe"
                     *             },
                     *             {
                     *               "id": 16,
                     *               "name": "Franklin Osei"
                     *             }
                     *           ],
                     *           "quotes": 3,
                     *           "score": 0.016,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "now",
                     *               "are",
                     *               "that"
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000004",
                     *           "url": null,
                     *           "headline": "Council votes to keep Millbrook library open",
                     *           "source": "The Millbrook Courier",
                     *           "byline": [
                     *             "Joanna Petrescu"
                     *           ],
                     *           "published": "2025-03-12",
                     *           "section": "News",
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 3,
                     *           "excerpt": "Millbrook's only public library will stay open for at least three more years after the town council voted 7-4 on Wednesday night to pay for its repair. The decision ended a debate that had filled the council chamber with residents, many of",
                     *           "people": [
                     *             {
                     *               "id": 7,
                     *               "name": "Rosalind Quick"
                     *             },
                     *             {
                     *               "id": 8,
                     *               "name": "Ed Tarrant"
                     *             },
                     *             {
                     *               "id": 9,
                     *               "name": "Priya Raman"
                     *             },
                     *             {
                     *               "id": 10,
                     *               "name": "Dale Fennimore"
                     *             }
                     *           ],
                     *           "quotes": 3,
                     *           "score": 0.003,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "years",
                     *               "are",
                     *               "and",
                     *               "that"
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000005",
                     *           "url": "https://www.northernechopost.example/news/2025/02/04/night-ferry-returns",
                     *           "headline": "Night ferry to return to Skerry Sound after ten years",
                     *           "source": "Northern Echo Post",
                     *           "byline": [
                     *             "Isla Mowat"
                     *           ],
                     *           "published": "2025-02-04T06:30:00+00:00",
                     *           "section": "Travel",
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 2,
                     *           "excerpt": "A night ferry will sail between Skerry Sound and the mainland from May, ten years after the last one was sold, the islands council said on Tuesday. “We have heard the same question at every meeting for a decade,” said council leader Morag",
                     *           "people": [
                     *             {
                     *               "id": 4,
                     *               "name": "Morag Linklater"
                     *             },
                     *             {
                     *               "id": 5,
                     *               "name": "Torquil Isbister"
                     *             }
                     *           ],
                     *           "quotes": 3,
                     *           "score": 0.003,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "may",
                     *               "first",
                     *               "now",
                     *               "years",
                     *               "have",
                     *               "tuesday",
                     *               "and",
                     *               "that"
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000006",
                     *           "url": null,
                     *           "headline": "Village pub saved by its regulars after brewery sells up",
                     *           "source": "Wessex Chronicle",
                     *           "byline": [
                     *             "Owen Thackeray"
                     *           ],
                     *           "published": "2025-01-14",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 1,
                     *           "excerpt": "Regulars of the Plough in Nether Wallop Green have bought their pub for £385,000, a week before it was due to be turned into flats. The brewery's decision to sell, announced in October, had left 'a hole in the middle of the village', said",
                     *           "people": [
                     *             {
                     *               "id": 1,
                     *               "name": "Geraldine Poole"
                     *             },
                     *             {
                     *               "id": 2,
                     *               "name": "Pete Hanrahan"
                     *             }
                     *           ],
                     *           "quotes": 4,
                     *           "score": 0.001,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "they",
                     *               "have",
                     *               "when"
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000007",
                     *           "url": null,
                     *           "headline": "Port workers in Calder Bay walk out over night shifts",
                     *           "source": "Reuters",
                     *           "byline": [],
                     *           "published": null,
                     *           "section": "Business",
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 10,
                     *           "excerpt": "More than 400 port workers in Calder Bay walked off the job on Tuesday after talks over night shifts broke down, halting the unloading of nine container ships, union officials said. “We asked for two nights off in seven, and they came back",
                     *           "people": [
                     *             {
                     *               "id": 25,
                     *               "name": "Marta Oduya"
                     *             },
                     *             {
                     *               "id": 26,
                     *               "name": "Henrik Saal"
                     *             },
                     *             {
                     *               "id": 27,
                     *               "name": "Lucille Abara"
                     *             }
                     *           ],
                     *           "quotes": 4,
                     *           "score": 0,
                     *           "copy": false,
                     *           "shared": {
                     *             "people": [],
                     *             "words": [
                     *               "than",
                     *               "like",
                     *               "they",
                     *               "tuesday",
                     *               "when",
                     *               "and"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SimilarArticle"][];
                    };
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`days`: give a whole number from 1 to 3650.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`days`: give a whole number from 1 to 3650.",
                     *           "parameter": "days"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "This article was taken down, and does not come back.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCopies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions there are; none is an answer, too. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "group": "01a2077e-7569-7108-af5c-000000000001",
                     *       "total": 0,
                     *       "lineage": {
                     *         "firstSeen": {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "headline": "Astronomers spot comet that may outshine Venus next spring",
                     *           "source": null,
                     *           "byline": [],
                     *           "published": "2025-09-09",
                     *           "url": null,
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "longest": {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "headline": "Astronomers spot comet that may outshine Venus next spring",
                     *           "source": null,
                     *           "byline": [],
                     *           "published": "2025-09-09",
                     *           "url": null,
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z"
                     *         },
                     *         "agency": null
                     *       },
                     *       "copies": []
                     *     }
                     */
                    "application/json": components["schemas"]["Copies"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`full` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`full` is not a parameter; there are no parameters here.",
                     *           "parameter": "full"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "This article was taken down, and does not come back.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: {
                /**
                 * @description Words of a name, or their beginnings, in any case, with or without accents; a given name also finds its short and full forms. Without it, everybody named in headlines and bodies; with it, people known from bylines alone come last.
                 * @example gordon y
                 */
                q?: string;
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: ("id" | "name" | "names" | "bare" | "articles" | "quotes" | "authored" | "firstSeen" | "lastSeen")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of people. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 12,
                     *           "name": "Gordon Yee",
                     *           "names": [
                     *             "Gordon Yee",
                     *             "Yee"
                     *           ],
                     *           "bare": false,
                     *           "articles": 2,
                     *           "quotes": 2,
                     *           "authored": 0,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-24T21:00:00.000Z"
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 20
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PersonCard"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                    };
                    /** @example {"id":12,"name":"Gordon Yee","names":["Gordon Yee","Yee"],"bare":false,"articles":2,"quotes":2,"authored":0,"firstSeen":"2025-05-20T00:00:00.000Z","lastSeen":"2025-05-24T21:00:00.000Z"} */
                    "application/x-ndjson": string;
                    /**
                     * @example id,name,names,bare,articles,quotes,authored,firstSeen,lastSeen
                     *     12,Gordon Yee,Gordon Yee; Yee,false,2,2,0,2025-05-20T00:00:00.000Z,2025-05-24T21:00:00.000Z
                     */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`name` is not a parameter; the parameters here are q, fields, format, limit, cursor.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`name` is not a parameter; the parameters here are q, fields, format, limit, cursor.",
                     *           "parameter": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "name": "Gordon Yee",
                     *       "names": [
                     *         "Gordon Yee",
                     *         "Yee"
                     *       ],
                     *       "bare": false,
                     *       "articles": 2,
                     *       "quotes": 2,
                     *       "authored": 0,
                     *       "firstSeen": "2025-05-20T00:00:00.000Z",
                     *       "lastSeen": "2025-05-24T21:00:00.000Z",
                     *       "roles": [
                     *         {
                     *           "role": "biologist with the state wildlife service",
                     *           "articles": 1,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-20T00:00:00.000Z"
                     *         }
                     *       ],
                     *       "fullNames": [
                     *         {
                     *           "name": "Gordon Yee",
                     *           "articles": 2,
                     *           "because": "same-name",
                     *           "decision": null
                     *         }
                     *       ],
                     *       "byMonth": [
                     *         {
                     *           "month": "2025-05",
                     *           "articles": 2,
                     *           "quotes": 2
                     *         }
                     *       ],
                     *       "together": {
                     *         "among": 2,
                     *         "people": [
                     *           {
                     *             "id": 13,
                     *             "name": "Clay Dormer",
                     *             "articles": 2
                     *           }
                     *         ]
                     *       },
                     *       "latestArticles": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "source": "Ridge Herald",
                     *           "byline": [],
                     *           "published": "2025-05-24T15:00:00-06:00",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 5,
                     *           "excerpt": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "people": [
                     *             {
                     *               "id": 13,
                     *               "name": "Clay Dormer"
                     *             },
                     *             {
                     *               "id": 12,
                     *               "name": "Gordon Yee"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000002",
                     *           "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns",
                     *           "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *           "source": "Ridge Herald",
                     *           "byline": [
                     *             "Elsa Brandt"
                     *           ],
                     *           "published": "2025-05-20",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 4,
                     *           "excerpt": "A gray wolf was photographed on Ridge Pass last weekend, the first in the county since 1911, wildlife officials said Tuesday. \"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Gordon Yee"
                     *             },
                     *             {
                     *               "id": 13,
                     *               "name": "Clay Dormer"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         }
                     *       ],
                     *       "latestQuotes": [
                     *         {
                     *           "text": "will not change how we protect her.",
                     *           "kind": "partial",
                     *           "start": 297,
                     *           "end": 332,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 282,
                     *             "end": 286,
                     *             "text": "said"
                     *           },
                     *           "rule": "speaker-cue-far-quote",
                     *           "confidence": 0.95,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 241,
                     *             "end": 333,
                     *             "text": "Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""
                     *           }
                     *         },
                     *         {
                     *           "text": "One wolf is not a pack, but it is a beginning,",
                     *           "kind": "direct",
                     *           "start": 128,
                     *           "end": 174,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 176,
                     *             "end": 180,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 127,
                     *             "end": 237,
                     *             "text": "\"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service."
                     *           }
                     *         }
                     *       ],
                     *       "mergedFrom": [],
                     *       "decisions": []
                     *     }
                     */
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The person this one was merged into. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The person this one was merged into. */
                    Location?: string;
                    /** @description It may change back. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 12,
                     *       "name": "Gordon Yee",
                     *       "names": [
                     *         "Clay Dormer",
                     *         "Gordon Yee",
                     *         "Yee"
                     *       ],
                     *       "bare": false,
                     *       "articles": 2,
                     *       "quotes": 4,
                     *       "authored": 0,
                     *       "firstSeen": "2025-05-20T00:00:00.000Z",
                     *       "lastSeen": "2025-05-24T21:00:00.000Z",
                     *       "roles": [
                     *         {
                     *           "role": "biologist with the state wildlife service",
                     *           "articles": 1,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-20T00:00:00.000Z"
                     *         },
                     *         {
                     *           "role": "Rancher",
                     *           "articles": 1,
                     *           "firstSeen": "2025-05-20T00:00:00.000Z",
                     *           "lastSeen": "2025-05-20T00:00:00.000Z"
                     *         }
                     *       ],
                     *       "fullNames": [
                     *         {
                     *           "name": "Clay Dormer",
                     *           "articles": 2,
                     *           "because": "merge",
                     *           "decision": 1
                     *         },
                     *         {
                     *           "name": "Gordon Yee",
                     *           "articles": 2,
                     *           "because": "same-name",
                     *           "decision": null
                     *         }
                     *       ],
                     *       "byMonth": [
                     *         {
                     *           "month": "2025-05",
                     *           "articles": 2,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "together": {
                     *         "among": 2,
                     *         "people": []
                     *       },
                     *       "latestArticles": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "source": "Ridge Herald",
                     *           "byline": [],
                     *           "published": "2025-05-24T15:00:00-06:00",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 15,
                     *           "excerpt": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Clay Dormer"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000002",
                     *           "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns",
                     *           "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *           "source": "Ridge Herald",
                     *           "byline": [
                     *             "Elsa Brandt"
                     *           ],
                     *           "published": "2025-05-20",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 14,
                     *           "excerpt": "A gray wolf was photographed on Ridge Pass last weekend, the first in the county since 1911, wildlife officials said Tuesday. \"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Gordon Yee"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         }
                     *       ],
                     *       "latestQuotes": [
                     *         {
                     *           "text": "I'd have called her Trouble,",
                     *           "kind": "direct",
                     *           "start": 159,
                     *           "end": 187,
                     *           "speaker": "Clay Dormer",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 189,
                     *             "end": 193,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 158,
                     *             "end": 239,
                     *             "text": "\"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass."
                     *           }
                     *         },
                     *         {
                     *           "text": "will not change how we protect her.",
                     *           "kind": "partial",
                     *           "start": 297,
                     *           "end": 332,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 282,
                     *             "end": 286,
                     *             "text": "said"
                     *           },
                     *           "rule": "speaker-cue-far-quote",
                     *           "confidence": 0.95,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 241,
                     *             "end": 333,
                     *             "text": "Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""
                     *           }
                     *         },
                     *         {
                     *           "text": "One wolf is not a pack, but it is a beginning,",
                     *           "kind": "direct",
                     *           "start": 128,
                     *           "end": 174,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 176,
                     *             "end": 180,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 127,
                     *             "end": 237,
                     *             "text": "\"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service."
                     *           }
                     *         },
                     *         {
                     *           "text": "Ask me again when I've lost a calf,",
                     *           "kind": "direct",
                     *           "start": 289,
                     *           "end": 324,
                     *           "speaker": "Clay Dormer",
                     *           "speakerKind": "person",
                     *           "cue": {
                     *             "start": 329,
                     *             "end": 333,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-speaker-cue+pronoun",
                     *           "confidence": 0.9,
                     *           "speakerId": 12,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 239,
                     *             "end": 334,
                     *             "text": "Rancher Clay Dormer said he was not worried yet. \"Ask me again when I've lost a calf,\" he said."
                     *           }
                     *         }
                     *       ],
                     *       "mergedFrom": [
                     *         13
                     *       ],
                     *       "decisions": [
                     *         {
                     *           "id": 1,
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "action": "merge",
                     *           "person": 12,
                     *           "people": [
                     *             13
                     *           ],
                     *           "names": [],
                     *           "articles": [],
                     *           "made": null,
                     *           "by": "Ines",
                     *           "key": null,
                     *           "reason": "pen name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`full` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`full` is not a parameter; there are no parameters here.",
                     *           "parameter": "full"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no person with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonArticles: {
        parameters: {
            query?: {
                /**
                 * @description Words to find in headline and body. `"in this order"`, `-without`, `either OR or`, `begin*`, `=exact`, `"a b"~5`; fields such as `headline:word`, `quote:word` or `person:name`; dates such as `published:2021-06`. docs/QUERY.md tells all.
                 * @example ferry
                 */
                q?: string;
                /**
                 * @description What the person is in the article: a `speaker` quoted in it, `mentioned` in headline or body (quoted or not), its `author` by the byline. Several, repeated or with commas between, find any of them; without, all three.
                 * @example [
                 *       "speaker"
                 *     ]
                 */
                as?: ("speaker" | "mentioned" | "author")[];
                /**
                 * @description Somebody quoted in the article, by any name articles use. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "saal"
                 *     ]
                 */
                speaker?: string[];
                /**
                 * @description Somebody in the byline. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "mowat"
                 *     ]
                 */
                author?: string[];
                /**
                 * @description The news organisation, in any case, with or without *The*. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "reuters"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description The section, by any words of its name. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "travel"
                 *     ]
                 */
                section?: string[];
                /**
                 * @description The language, by its code. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "en"
                 *     ]
                 */
                language?: string[];
                /**
                 * @description Published at or after this day or instant.
                 * @example 2025-01-01
                 */
                from?: string;
                /**
                 * @description Published at or before this instant, or up to the end of this day.
                 * @example 2025-12-31
                 */
                to?: string;
                /**
                 * @description The time zone (IANA) whose days are meant, in `from`, `to`, `q` and `facets`; UTC where it is left out. An article of which only the day is known counts as published when that day begins in UTC.
                 * @example Europe/Berlin
                 */
                tz?: string;
                /**
                 * @description `newest` first (the default), `oldest` first, or by `relevance` to `q`.
                 * @example newest
                 */
                sort?: "newest" | "oldest" | "relevance";
                /**
                 * @description `copies`: the versions of one text once, where the newest that matches stands, with `copies`: how many others there are, whatever the query, and which. By date only; without `total`. docs/COPIES.md tells what counts as a copy.
                 * @example copies
                 */
                collapse?: "copies";
                /**
                 * @description How far matches are counted: to 1,000 (`capped`, the default; more are told as `gte`), all of them (`exact`, which takes its time), or `none`.
                 * @example exact
                 */
                total?: "capped" | "exact" | "none";
                /**
                 * @description What the newest 1,000 matches are about, with counts: `people`, `speakers`, `sources`, `sections`, `languages`, and when they were published, by `day`, `week` (its Monday) or `month`.
                 * @example [
                 *       "people",
                 *       "month"
                 *     ]
                 */
                facets?: ("people" | "speakers" | "sources" | "sections" | "languages" | "day" | "week" | "month")[];
                /**
                 * @description With each item `highlights`: where the words of `q` are, as offsets and as HTML with `<mark>`, escaped. Words that `-` excludes, and parts of an `OR` that are not found whole, are not marked; names and dates neither.
                 * @example true
                 */
                highlight?: boolean;
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out; body, highlights, copies only on asking.
                 * @example [
                 *       "id",
                 *       "url"
                 *     ]
                 */
                fields?: ("id" | "url" | "headline" | "source" | "byline" | "published" | "section" | "truncated" | "language" | "ingestedAt" | "sequence" | "excerpt" | "people" | "quotes" | "body" | "highlights" | "copies")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv), `rss` (application/rss+xml), `atom` (application/atom+xml), `jsonfeed` (application/feed+json).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv" | "rss" | "atom" | "jsonfeed";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of articles, or all of them as NDJSON and CSV. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "source": "Ridge Herald",
                     *           "byline": [],
                     *           "published": "2025-05-24T15:00:00-06:00",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 5,
                     *           "excerpt": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "people": [
                     *             {
                     *               "id": 13,
                     *               "name": "Clay Dormer"
                     *             },
                     *             {
                     *               "id": 12,
                     *               "name": "Gordon Yee"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ",
                     *         "prev": null,
                     *         "limit": 1
                     *       },
                     *       "total": {
                     *         "value": 2,
                     *         "relation": "eq"
                     *       },
                     *       "facets": {
                     *         "people": {
                     *           "of": 2,
                     *           "all": true,
                     *           "values": [
                     *             {
                     *               "id": 13,
                     *               "value": "Clay Dormer",
                     *               "count": 2
                     *             },
                     *             {
                     *               "id": 12,
                     *               "value": "Gordon Yee",
                     *               "count": 2
                     *             }
                     *           ]
                     *         },
                     *         "month": {
                     *           "of": 2,
                     *           "all": true,
                     *           "values": [
                     *             {
                     *               "value": "2025-05",
                     *               "count": 2
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ArticleCard"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                        facets: components["schemas"]["Facets"];
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /**
                     * @example {"headline":"Schoolchildren name Ridge Pass wolf 'Clementine'"}
                     *     {"headline":"Wolf seen on Ridge Pass for first time since 1911"}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example headline
                     *     Schoolchildren name Ridge Pass wolf 'Clementine'
                     *     Wolf seen on Ridge Pass for first time since 1911
                     */
                    "text/csv": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Copydesk: people/12/articles</title><link>http://127.0.0.1:3000/people/12/articles</link><description>Articles found by Copydesk</description><generator>Copydesk</generator><lastBuildDate>Mon, 23 Nov 2026 08:00:00 GMT</lastBuildDate><atom:link rel="self" href="http://127.0.0.1:3000/people/12/articles?format=rss&amp;limit=1" type="application/rss+xml"/><atom:link rel="next" href="http://127.0.0.1:3000/people/12/articles?format=rss&amp;limit=1&amp;cursor=YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ" type="application/rss+xml"/><item><title>Schoolchildren name Ridge Pass wolf &#39;Clementine&#39;</title><link>https://www.ridgeherald.example/2025/05/24/wolf-named</link><guid isPermaLink="false">urn:uuid:01a2077e-7569-7108-af5c-000000000001</guid><pubDate>Sat, 24 May 2025 21:00:00 GMT</pubDate><dc:publisher>Ridge Herald</dc:publisher><dc:language>en</dc:language><category domain="people">Clay Dormer</category><category domain="people">Gordon Yee</category><description>The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. &amp;quot;I&amp;#39;d have called her Trouble,&amp;quot; said Clay Dormer, whose ranch lies below the pass.</description></item></channel></rss>
                     */
                    "application/rss+xml": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <feed xmlns="http://www.w3.org/2005/Atom"><id>http://127.0.0.1:3000/people/12/articles?format=atom&amp;limit=1</id><title>Copydesk: people/12/articles</title><updated>2026-11-23T08:00:00.000Z</updated><author><name>Copydesk</name></author><generator>Copydesk</generator><link rel="self" href="http://127.0.0.1:3000/people/12/articles?format=atom&amp;limit=1" type="application/atom+xml"/><link rel="alternate" href="http://127.0.0.1:3000/people/12/articles" type="application/json"/><link rel="next" href="http://127.0.0.1:3000/people/12/articles?format=atom&amp;limit=1&amp;cursor=YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ" type="application/atom+xml"/><entry xml:lang="en"><id>urn:uuid:01a2077e-7569-7108-af5c-000000000001</id><title type="text">Schoolchildren name Ridge Pass wolf &#39;Clementine&#39;</title><link rel="alternate" href="https://www.ridgeherald.example/2025/05/24/wolf-named"/><published>2025-05-24T21:00:00.000Z</published><updated>2026-11-23T08:00:00.000Z</updated><author><name>Ridge Herald</name></author><category term="Clay Dormer" scheme="urn:copydesk:people"/><category term="Gordon Yee" scheme="urn:copydesk:people"/><summary type="text">The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. &quot;I&#39;d have called her Trouble,&quot; said Clay Dormer, whose ranch lies below the pass.</summary></entry></feed>
                     */
                    "application/atom+xml": string;
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Copydesk: people/12/articles",
                     *       "home_page_url": "http://127.0.0.1:3000/people/12/articles",
                     *       "feed_url": "http://127.0.0.1:3000/people/12/articles?format=jsonfeed&limit=1",
                     *       "next_url": "http://127.0.0.1:3000/people/12/articles?format=jsonfeed&limit=1&cursor=YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ",
                     *       "items": [
                     *         {
                     *           "id": "urn:uuid:01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "title": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "content_text": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "summary": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "date_published": "2025-05-24T21:00:00.000Z",
                     *           "tags": [
                     *             "Clay Dormer",
                     *             "Gordon Yee"
                     *           ],
                     *           "language": "en"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Articles of the person this one was merged into. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    /** @description The same of the person this one was merged into. */
                    Location?: string;
                    /** @description It may change back. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "source": "Ridge Herald",
                     *           "byline": [],
                     *           "published": "2025-05-24T15:00:00-06:00",
                     *           "section": null,
                     *           "truncated": false,
                     *           "language": "en",
                     *           "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *           "sequence": 15,
                     *           "excerpt": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "people": [
                     *             {
                     *               "id": 12,
                     *               "name": "Clay Dormer"
                     *             }
                     *           ],
                     *           "quotes": 2
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ",
                     *         "prev": null,
                     *         "limit": 1
                     *       },
                     *       "total": {
                     *         "value": 2,
                     *         "relation": "eq"
                     *       },
                     *       "facets": null,
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ArticleCard"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                        facets: components["schemas"]["Facets"];
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /** @example {"id":"01a2077e-7569-7108-af5c-000000000001","url":"https://www.ridgeherald.example/2025/05/24/wolf-named","headline":"Schoolchildren name Ridge Pass wolf 'Clementine'","source":"Ridge Herald","byline":[],"published":"2025-05-24T15:00:00-06:00","section":null,"truncated":false,"language":"en","ingestedAt":"2026-11-23T08:00:00.000Z","sequence":15,"excerpt":"The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.","people":[{"id":12,"name":"Clay Dormer"}],"quotes":2} */
                    "application/x-ndjson": string;
                    /**
                     * @example id,url,headline,source,byline,published,section,truncated,language,ingestedAt,sequence,excerpt,people,quotes
                     *     01a2077e-7569-7108-af5c-000000000001,https://www.ridgeherald.example/2025/05/24/wolf-named,Schoolchildren name Ridge Pass wolf 'Clementine',Ridge Herald,,2025-05-24T15:00:00-06:00,,false,en,2026-11-23T08:00:00.000Z,15,"The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. ""I'd have called her Trouble,"" said Clay Dormer, whose ranch lies below the pass.",Clay Dormer,2
                     */
                    "text/csv": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Copydesk: people/12/articles</title><link>http://127.0.0.1:3000/people/12/articles</link><description>Articles found by Copydesk</description><generator>Copydesk</generator><lastBuildDate>Mon, 23 Nov 2026 08:00:00 GMT</lastBuildDate><atom:link rel="self" href="http://127.0.0.1:3000/people/12/articles?format=rss&amp;limit=1" type="application/rss+xml"/><atom:link rel="next" href="http://127.0.0.1:3000/people/12/articles?format=rss&amp;limit=1&amp;cursor=YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ" type="application/rss+xml"/><item><title>Schoolchildren name Ridge Pass wolf &#39;Clementine&#39;</title><link>https://www.ridgeherald.example/2025/05/24/wolf-named</link><guid isPermaLink="false">urn:uuid:01a2077e-7569-7108-af5c-000000000001</guid><pubDate>Sat, 24 May 2025 21:00:00 GMT</pubDate><dc:publisher>Ridge Herald</dc:publisher><dc:language>en</dc:language><category domain="people">Clay Dormer</category><description>The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. &amp;quot;I&amp;#39;d have called her Trouble,&amp;quot; said Clay Dormer, whose ranch lies below the pass.</description></item></channel></rss>
                     */
                    "application/rss+xml": string;
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <feed xmlns="http://www.w3.org/2005/Atom"><id>http://127.0.0.1:3000/people/12/articles?format=atom&amp;limit=1</id><title>Copydesk: people/12/articles</title><updated>2026-11-23T08:00:00.000Z</updated><author><name>Copydesk</name></author><generator>Copydesk</generator><link rel="self" href="http://127.0.0.1:3000/people/12/articles?format=atom&amp;limit=1" type="application/atom+xml"/><link rel="alternate" href="http://127.0.0.1:3000/people/12/articles" type="application/json"/><link rel="next" href="http://127.0.0.1:3000/people/12/articles?format=atom&amp;limit=1&amp;cursor=YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ" type="application/atom+xml"/><entry xml:lang="en"><id>urn:uuid:01a2077e-7569-7108-af5c-000000000001</id><title type="text">Schoolchildren name Ridge Pass wolf &#39;Clementine&#39;</title><link rel="alternate" href="https://www.ridgeherald.example/2025/05/24/wolf-named"/><published>2025-05-24T21:00:00.000Z</published><updated>2026-11-23T08:00:00.000Z</updated><author><name>Ridge Herald</name></author><category term="Clay Dormer" scheme="urn:copydesk:people"/><summary type="text">The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. &quot;I&#39;d have called her Trouble,&quot; said Clay Dormer, whose ranch lies below the pass.</summary></entry></feed>
                     */
                    "application/atom+xml": string;
                    /**
                     * @example {
                     *       "version": "https://jsonfeed.org/version/1.1",
                     *       "title": "Copydesk: people/12/articles",
                     *       "home_page_url": "http://127.0.0.1:3000/people/12/articles",
                     *       "feed_url": "http://127.0.0.1:3000/people/12/articles?format=jsonfeed&limit=1",
                     *       "next_url": "http://127.0.0.1:3000/people/12/articles?format=jsonfeed&limit=1&cursor=YjI1Mjg5Nzc3ODA0LjEuOTRhNGJjZDA0MmI3LlsxNzQ4MTIwNDAwLG51bGwsbnVsbCxudWxsXQ",
                     *       "items": [
                     *         {
                     *           "id": "urn:uuid:01a2077e-7569-7108-af5c-000000000001",
                     *           "url": "https://www.ridgeherald.example/2025/05/24/wolf-named",
                     *           "title": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *           "content_text": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "summary": "The wolf photographed on Ridge Pass this month has a name: Clementine. Pupils at three schools chose it from 41 suggestions, Ridge County said on Saturday. \"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass.",
                     *           "date_published": "2025-05-24T21:00:00.000Z",
                     *           "tags": [
                     *             "Clay Dormer"
                     *           ],
                     *           "language": "en"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             *
             *     `invalid_query`: The search query is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`tz` is no time zone that is known here: give a name such as Europe/Berlin, or UTC.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`tz` is no time zone that is known here: give a name such as Europe/Berlin, or UTC.",
                     *           "parameter": "tz"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no person with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`), application/rss+xml (`format=rss`), application/atom+xml (`format=atom`), application/feed+json (`format=jsonfeed`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Who speaks: any name of a person, organisation or unnamed source, in any case. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "saal"
                 *     ]
                 */
                speaker?: string[];
                /**
                 * @description Words to find in the quotation, written as for articles.
                 * @example door
                 */
                q?: string;
                /**
                 * @description `direct` (a whole sentence or clause), `partial` (a fragment woven in), `indirect` (a reported clause without quotation marks). Several, repeated or with commas between, give any of them; without, direct and partial.
                 * @example [
                 *       "direct"
                 *     ]
                 */
                kind?: ("direct" | "partial" | "indirect")[];
                /**
                 * @description The news organisation, in any case, with or without *The*. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "reuters"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Published at or after this day or instant.
                 * @example 2025-01-01
                 */
                from?: string;
                /**
                 * @description Published at or before this instant, or up to the end of this day.
                 * @example 2025-12-31
                 */
                to?: string;
                /**
                 * @description The time zone (IANA) whose days are meant, in `from`, `to`, `q` and `facets`; UTC where it is left out. An article of which only the day is known counts as published when that day begins in UTC.
                 * @example Europe/Berlin
                 */
                tz?: string;
                /**
                 * @description `newest` first (the default), `oldest` first, or by `relevance` to `q`.
                 * @example newest
                 */
                sort?: "newest" | "oldest" | "relevance";
                /**
                 * @description How far matches are counted: to 1,000 (`capped`, the default; more are told as `gte`), all of them (`exact`, which takes its time), or `none`.
                 * @example exact
                 */
                total?: "capped" | "exact" | "none";
                /**
                 * @description The same quotation in many articles once, with `appearances`: copies, whatever their punctuation, and shorter versions of at least six words in a row, by the same speaker, or where one of the two has none. It stands where the newest stands that matches; appearances count all there are.
                 * @example true
                 */
                collapse?: boolean;
                /**
                 * @description With each item `highlights`: where the words of `q` are, as offsets and as HTML with `<mark>`, escaped. Words that `-` excludes, and parts of an `OR` that are not found whole, are not marked; names and dates neither.
                 * @example true
                 */
                highlight?: boolean;
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out; highlights only on asking.
                 * @example [
                 *       "text",
                 *       "kind"
                 *     ]
                 */
                fields?: ("text" | "kind" | "start" | "end" | "parts" | "speaker" | "speakerKind" | "cue" | "rule" | "confidence" | "speakerId" | "article" | "paragraph" | "highlights" | "appearances")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of quotations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "text": "Our door is open, It was open all night, and it will be open tomorrow.",
                     *           "kind": "direct",
                     *           "start": 512,
                     *           "end": 626,
                     *           "parts": [
                     *             {
                     *               "start": 512,
                     *               "end": 529
                     *             },
                     *             {
                     *               "start": 574,
                     *               "end": 626
                     *             }
                     *           ],
                     *           "speaker": "Henrik Saal",
                     *           "speakerKind": "person",
                     *           "speakerId": 26,
                     *           "cue": {
                     *             "start": 536,
                     *             "end": 540,
                     *             "text": "told"
                     *           },
                     *           "rule": "quote-speaker-cue",
                     *           "confidence": 0.98,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Port workers in Calder Bay walk out over night shifts",
                     *             "source": "Reuters",
                     *             "published": null,
                     *             "url": null
                     *           },
                     *           "paragraph": {
                     *             "start": 511,
                     *             "end": 627,
                     *             "text": "“Our door is open,” Saal told reporters outside the terminal. “It was open all night, and it will be open tomorrow.”"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 20
                     *       },
                     *       "total": {
                     *         "value": 1,
                     *         "relation": "eq"
                     *       },
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["QuoteHit"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /**
                     * @example {"text":"reckless","speaker":"Henrik Saal"}
                     *     {"text":"Our door is open, It was open all night, and it will be open tomorrow.","speaker":"Henrik Saal"}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example text,speaker
                     *     reckless,Henrik Saal
                     *     "Our door is open, It was open all night, and it will be open tomorrow.",Henrik Saal
                     */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             *
             *     `invalid_query`: The search query is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_query",
                     *       "title": "The search query is not valid",
                     *       "status": 400,
                     *       "code": "invalid_query",
                     *       "detail": "The phrase is not closed: add a second `\"` (character 1 of the query).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "The phrase is not closed: add a second `\"` (character 1 of the query).",
                     *           "parameter": "q",
                     *           "offset": 0,
                     *           "length": 1,
                     *           "expected": "a second `\"`"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonQuotes: {
        parameters: {
            query?: {
                /**
                 * @description Words to find in the quotation, written as for articles.
                 * @example door
                 */
                q?: string;
                /**
                 * @description `direct` (a whole sentence or clause), `partial` (a fragment woven in), `indirect` (a reported clause without quotation marks). Several, repeated or with commas between, give any of them; without, direct and partial.
                 * @example [
                 *       "direct"
                 *     ]
                 */
                kind?: ("direct" | "partial" | "indirect")[];
                /**
                 * @description The news organisation, in any case, with or without *The*. Several, repeated or with commas between, find any of them; `-name` leaves out; a name with a comma stands in double quotes.
                 * @example [
                 *       "reuters"
                 *     ]
                 */
                source?: string[];
                /**
                 * @description Published at or after this day or instant.
                 * @example 2025-01-01
                 */
                from?: string;
                /**
                 * @description Published at or before this instant, or up to the end of this day.
                 * @example 2025-12-31
                 */
                to?: string;
                /**
                 * @description The time zone (IANA) whose days are meant, in `from`, `to`, `q` and `facets`; UTC where it is left out. An article of which only the day is known counts as published when that day begins in UTC.
                 * @example Europe/Berlin
                 */
                tz?: string;
                /**
                 * @description `newest` first (the default), `oldest` first, or by `relevance` to `q`.
                 * @example newest
                 */
                sort?: "newest" | "oldest" | "relevance";
                /**
                 * @description How far matches are counted: to 1,000 (`capped`, the default; more are told as `gte`), all of them (`exact`, which takes its time), or `none`.
                 * @example exact
                 */
                total?: "capped" | "exact" | "none";
                /**
                 * @description The same quotation in many articles once, with `appearances`: copies, whatever their punctuation, and shorter versions of at least six words in a row, by the same speaker, or where one of the two has none. It stands where the newest stands that matches; appearances count all there are.
                 * @example true
                 */
                collapse?: boolean;
                /**
                 * @description With each item `highlights`: where the words of `q` are, as offsets and as HTML with `<mark>`, escaped. Words that `-` excludes, and parts of an `OR` that are not found whole, are not marked; names and dates neither.
                 * @example true
                 */
                highlight?: boolean;
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out; highlights only on asking.
                 * @example [
                 *       "text",
                 *       "kind"
                 *     ]
                 */
                fields?: ("text" | "kind" | "start" | "end" | "parts" | "speaker" | "speakerKind" | "cue" | "rule" | "confidence" | "speakerId" | "article" | "paragraph" | "highlights" | "appearances")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of quotations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "text": "will not change how we protect her.",
                     *           "kind": "partial",
                     *           "start": 297,
                     *           "end": 332,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "speakerId": 12,
                     *           "cue": {
                     *             "start": 282,
                     *             "end": 286,
                     *             "text": "said"
                     *           },
                     *           "rule": "speaker-cue-far-quote",
                     *           "confidence": 0.95,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 241,
                     *             "end": 333,
                     *             "text": "Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "ZTVhMzUzNjBmNzc1LjEuMzRkY2M5Y2Q3MWQxLlsxMTQ1NjQ4MTg1OTk5MzQsbnVsbCxudWxsLG51bGxd",
                     *         "prev": null,
                     *         "limit": 1
                     *       },
                     *       "total": {
                     *         "value": 2,
                     *         "relation": "eq"
                     *       },
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["QuoteHit"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /**
                     * @example {"text":"will not change how we protect her."}
                     *     {"text":"One wolf is not a pack, but it is a beginning,"}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example text
                     *     will not change how we protect her.
                     *     "One wolf is not a pack, but it is a beginning,"
                     */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Quotations of the person this one was merged into. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    /** @description The same of the person this one was merged into. */
                    Location?: string;
                    /** @description It may change back. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "text": "I'd have called her Trouble,",
                     *           "kind": "direct",
                     *           "start": 159,
                     *           "end": 187,
                     *           "speaker": "Clay Dormer",
                     *           "speakerKind": "person",
                     *           "speakerId": 12,
                     *           "cue": {
                     *             "start": 189,
                     *             "end": 193,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 158,
                     *             "end": 239,
                     *             "text": "\"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass."
                     *           }
                     *         },
                     *         {
                     *           "text": "will not change how we protect her.",
                     *           "kind": "partial",
                     *           "start": 297,
                     *           "end": 332,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "speakerId": 12,
                     *           "cue": {
                     *             "start": 282,
                     *             "end": 286,
                     *             "text": "said"
                     *           },
                     *           "rule": "speaker-cue-far-quote",
                     *           "confidence": 0.95,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000001",
                     *             "headline": "Schoolchildren name Ridge Pass wolf 'Clementine'",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-24T15:00:00-06:00",
                     *             "url": "https://www.ridgeherald.example/2025/05/24/wolf-named"
                     *           },
                     *           "paragraph": {
                     *             "start": 241,
                     *             "end": 333,
                     *             "text": "Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""
                     *           }
                     *         },
                     *         {
                     *           "text": "One wolf is not a pack, but it is a beginning,",
                     *           "kind": "direct",
                     *           "start": 128,
                     *           "end": 174,
                     *           "speaker": "Gordon Yee",
                     *           "speakerKind": "person",
                     *           "speakerId": 12,
                     *           "cue": {
                     *             "start": 176,
                     *             "end": 180,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 127,
                     *             "end": 237,
                     *             "text": "\"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service."
                     *           }
                     *         },
                     *         {
                     *           "text": "Ask me again when I've lost a calf,",
                     *           "kind": "direct",
                     *           "start": 289,
                     *           "end": 324,
                     *           "speaker": "Clay Dormer",
                     *           "speakerKind": "person",
                     *           "speakerId": 12,
                     *           "cue": {
                     *             "start": 329,
                     *             "end": 333,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-speaker-cue+pronoun",
                     *           "confidence": 0.9,
                     *           "article": {
                     *             "id": "01a2077e-7569-7108-af5c-000000000002",
                     *             "headline": "Wolf seen on Ridge Pass for first time since 1911",
                     *             "source": "Ridge Herald",
                     *             "published": "2025-05-20",
                     *             "url": "https://www.ridgeherald.example/2025/05/20/wolf-returns"
                     *           },
                     *           "paragraph": {
                     *             "start": 239,
                     *             "end": 334,
                     *             "text": "Rancher Clay Dormer said he was not worried yet. \"Ask me again when I've lost a calf,\" he said."
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 20
                     *       },
                     *       "total": {
                     *         "value": 4,
                     *         "relation": "eq"
                     *       },
                     *       "warnings": [],
                     *       "meta": {
                     *         "ranking": {
                     *           "by": "newest"
                     *         },
                     *         "took": 0.42
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["QuoteHit"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                        total: components["schemas"]["Total"];
                        /** @description What of `q` is understood otherwise than it looks, and how to write what was meant. */
                        warnings: components["schemas"]["QueryWarning"][];
                        meta: components["schemas"]["SearchMeta"];
                    };
                    /**
                     * @example {"text":"I'd have called her Trouble,","kind":"direct","start":159,"end":187,"speaker":"Clay Dormer","speakerKind":"person","speakerId":12,"cue":{"start":189,"end":193,"text":"said"},"rule":"quote-cue-speaker","confidence":0.97,"article":{"id":"01a2077e-7569-7108-af5c-000000000001","headline":"Schoolchildren name Ridge Pass wolf 'Clementine'","source":"Ridge Herald","published":"2025-05-24T15:00:00-06:00","url":"https://www.ridgeherald.example/2025/05/24/wolf-named"},"paragraph":{"start":158,"end":239,"text":"\"I'd have called her Trouble,\" said Clay Dormer, whose ranch lies below the pass."}}
                     *     {"text":"will not change how we protect her.","kind":"partial","start":297,"end":332,"speaker":"Gordon Yee","speakerKind":"person","speakerId":12,"cue":{"start":282,"end":286,"text":"said"},"rule":"speaker-cue-far-quote","confidence":0.95,"article":{"id":"01a2077e-7569-7108-af5c-000000000001","headline":"Schoolchildren name Ridge Pass wolf 'Clementine'","source":"Ridge Herald","published":"2025-05-24T15:00:00-06:00","url":"https://www.ridgeherald.example/2025/05/24/wolf-named"},"paragraph":{"start":241,"end":333,"text":"Gordon Yee of the state wildlife service said the name \"will not change how we protect her.\""}}
                     *     {"text":"One wolf is not a pack, but it is a beginning,","kind":"direct","start":128,"end":174,"speaker":"Gordon Yee","speakerKind":"person","speakerId":12,"cue":{"start":176,"end":180,"text":"said"},"rule":"quote-cue-speaker","confidence":0.97,"article":{"id":"01a2077e-7569-7108-af5c-000000000002","headline":"Wolf seen on Ridge Pass for first time since 1911","source":"Ridge Herald","published":"2025-05-20","url":"https://www.ridgeherald.example/2025/05/20/wolf-returns"},"paragraph":{"start":127,"end":237,"text":"\"One wolf is not a pack, but it is a beginning,\" said Gordon Yee, a biologist with the state wildlife service."}}
                     *     {"text":"Ask me again when I've lost a calf,","kind":"direct","start":289,"end":324,"speaker":"Clay Dormer","speakerKind":"person","speakerId":12,"cue":{"start":329,"end":333,"text":"said"},"rule":"quote-speaker-cue+pronoun","confidence":0.9,"article":{"id":"01a2077e-7569-7108-af5c-000000000002","headline":"Wolf seen on Ridge Pass for first time since 1911","source":"Ridge Herald","published":"2025-05-20","url":"https://www.ridgeherald.example/2025/05/20/wolf-returns"},"paragraph":{"start":239,"end":334,"text":"Rancher Clay Dormer said he was not worried yet. \"Ask me again when I've lost a calf,\" he said."}}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example text,kind,start,end,parts,speaker,speakerKind,cue.start,cue.end,cue.text,rule,confidence,speakerId,article.id,article.headline,article.source,article.published,article.url,paragraph.start,paragraph.end,paragraph.text,appearances.total,appearances.first
                     *     "I'd have called her Trouble,",direct,159,187,,Clay Dormer,person,189,193,said,quote-cue-speaker,0.97,12,01a2077e-7569-7108-af5c-000000000001,Schoolchildren name Ridge Pass wolf 'Clementine',Ridge Herald,2025-05-24T15:00:00-06:00,https://www.ridgeherald.example/2025/05/24/wolf-named,158,239,"""I'd have called her Trouble,"" said Clay Dormer, whose ranch lies below the pass.",,
                     *     will not change how we protect her.,partial,297,332,,Gordon Yee,person,282,286,said,speaker-cue-far-quote,0.95,12,01a2077e-7569-7108-af5c-000000000001,Schoolchildren name Ridge Pass wolf 'Clementine',Ridge Herald,2025-05-24T15:00:00-06:00,https://www.ridgeherald.example/2025/05/24/wolf-named,241,333,"Gordon Yee of the state wildlife service said the name ""will not change how we protect her.""",,
                     *     "One wolf is not a pack, but it is a beginning,",direct,128,174,,Gordon Yee,person,176,180,said,quote-cue-speaker,0.97,12,01a2077e-7569-7108-af5c-000000000002,Wolf seen on Ridge Pass for first time since 1911,Ridge Herald,2025-05-20,https://www.ridgeherald.example/2025/05/20/wolf-returns,127,237,"""One wolf is not a pack, but it is a beginning,"" said Gordon Yee, a biologist with the state wildlife service.",,
                     *     "Ask me again when I've lost a calf,",direct,289,324,,Clay Dormer,person,329,333,said,quote-speaker-cue+pronoun,0.9,12,01a2077e-7569-7108-af5c-000000000002,Wolf seen on Ridge Pass for first time since 1911,Ridge Herald,2025-05-20,https://www.ridgeherald.example/2025/05/20/wolf-returns,239,334,"Rancher Clay Dormer said he was not worried yet. ""Ask me again when I've lost a calf,"" he said.",,
                     */
                    "text/csv": string;
                };
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             *
             *     `invalid_query`: The search query is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`speaker` is not a parameter; the parameters here are q, kind, source, from, to, tz, sort, total, collapse, highlight, fields, format, limit, cursor.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`speaker` is not a parameter; the parameters here are q, kind, source, from, to, tz, sort, total, collapse, highlight, fields, format, limit, cursor.",
                     *           "parameter": "speaker"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no person with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    audit: {
        parameters: {
            query?: {
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out.
                 * @example [
                 *       "id",
                 *       "at"
                 *     ]
                 */
                fields?: ("id" | "at" | "actor" | "via" | "action" | "subject" | "detail")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the log. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 5,
                     *           "actor": null,
                     *           "via": "http",
                     *           "action": "article-deleted",
                     *           "subject": "01a2077e-7569-7108-af5c-000000000001",
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "detail": {
                     *             "reason": "ordered by a court"
                     *           }
                     *         },
                     *         {
                     *           "id": 4,
                     *           "actor": null,
                     *           "via": "http",
                     *           "action": "person-split",
                     *           "subject": "12",
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "detail": {
                     *             "decision": 2,
                     *             "people": [
                     *               13
                     *             ],
                     *             "made": null,
                     *             "by": "Ines",
                     *             "reason": "pen name"
                     *           }
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": "ZWU0YmI1YTYyNTE3LjEuYTc1ODUzYWVjZmM1Lls0LG51bGwsbnVsbCxudWxsXQ",
                     *         "prev": null,
                     *         "limit": 2
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                    };
                    /**
                     * @example {"id":5,"actor":null,"via":"http","action":"article-deleted","subject":"01a2077e-7569-7108-af5c-000000000001","at":"2026-11-23T08:00:00.000Z","detail":{"reason":"ordered by a court"}}
                     *     {"id":4,"actor":null,"via":"http","action":"person-split","subject":"12","at":"2026-11-23T08:00:00.000Z","detail":{"decision":2,"people":[13],"made":null,"by":"Ines","reason":"pen name"}}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example id,at,actor,via,action,subject,detail
                     *     5,2026-11-23T08:00:00.000Z,,http,article-deleted,01a2077e-7569-7108-af5c-000000000001,"{""reason"":""ordered by a court""}"
                     *     4,2026-11-23T08:00:00.000Z,,http,person-split,12,"{""decision"":2,""people"":[13],""made"":null,""by"":""Ines"",""reason"":""pen name""}"
                     */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`limit`: give a whole number from 1 to 100.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`limit`: give a whole number from 1 to 100.",
                     *           "parameter": "limit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchSources: {
        parameters: {
            query?: {
                /**
                 * @description Words of the name, or their beginnings, in any order and case; without it, all.
                 * @example north
                 */
                q?: string;
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out.
                 * @example [
                 *       "id",
                 *       "name"
                 *     ]
                 */
                fields?: ("id" | "name" | "articles" | "quotes")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of sources. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": 4,
                     *           "name": "Ridge Herald",
                     *           "articles": 2,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "id": 1,
                     *           "name": "Wessex Chronicle",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "id": 2,
                     *           "name": "Northern Echo Post",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "id": 3,
                     *           "name": "The Millbrook Courier",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "id": 5,
                     *           "name": "Ellery Review",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "id": 6,
                     *           "name": "Radio Tarn",
                     *           "articles": 1,
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "id": 7,
                     *           "name": "Reuters",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 20
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SourceCard"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                    };
                    /**
                     * @example {"id":4,"name":"Ridge Herald","articles":2,"quotes":4}
                     *     {"id":1,"name":"Wessex Chronicle","articles":1,"quotes":4}
                     *     {"id":2,"name":"Northern Echo Post","articles":1,"quotes":3}
                     *     {"id":3,"name":"The Millbrook Courier","articles":1,"quotes":3}
                     *     {"id":5,"name":"Ellery Review","articles":1,"quotes":3}
                     *     {"id":6,"name":"Radio Tarn","articles":1,"quotes":2}
                     *     {"id":7,"name":"Reuters","articles":1,"quotes":4}
                     */
                    "application/x-ndjson": string;
                    /**
                     * @example id,name,articles,quotes
                     *     4,Ridge Herald,2,4
                     *     1,Wessex Chronicle,1,4
                     *     2,Northern Echo Post,1,3
                     *     3,The Millbrook Courier,1,3
                     *     5,Ellery Review,1,3
                     *     6,Radio Tarn,1,2
                     *     7,Reuters,1,4
                     */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`name` is not a parameter; the parameters here are q, fields, format, limit, cursor.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`name` is not a parameter; the parameters here are q, fields, format, limit, cursor.",
                     *           "parameter": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the source.
                 * @example 1
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "name": "Wessex Chronicle",
                     *       "articles": 1,
                     *       "quotes": 4,
                     *       "firstPublished": "2025-01-14T00:00:00.000Z",
                     *       "lastPublished": "2025-01-14T00:00:00.000Z",
                     *       "hosts": [
                     *         {
                     *           "host": null,
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "byMonth": [
                     *         {
                     *           "month": "2025-01",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "byLanguage": [
                     *         {
                     *           "language": "en",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "bySection": [
                     *         {
                     *           "section": null,
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "articlesUrl": "/articles?source=Wessex+Chronicle"
                     *     }
                     */
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`full` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`full` is not a parameter; there are no parameters here.",
                     *           "parameter": "full"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no source with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is there. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "articles": 10,
                     *       "quotes": 26,
                     *       "people": 20,
                     *       "sources": 7,
                     *       "firstPublished": "2025-01-14T00:00:00.000Z",
                     *       "lastPublished": "2026-11-23T08:00:00.000Z",
                     *       "sequence": 12,
                     *       "bytes": 1474560,
                     *       "byMonth": [
                     *         {
                     *           "month": "2025-01",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "month": "2025-02",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "month": "2025-03",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "month": "2025-05",
                     *           "articles": 2,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "month": "2025-06",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "month": "2025-09",
                     *           "articles": 1,
                     *           "quotes": 1
                     *         },
                     *         {
                     *           "month": "2025-10",
                     *           "articles": 1,
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "month": "2025-11",
                     *           "articles": 1,
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "month": "2026-11",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "byLanguage": [
                     *         {
                     *           "language": "en",
                     *           "articles": 10,
                     *           "quotes": 26
                     *         }
                     *       ],
                     *       "bySection": [
                     *         {
                     *           "section": null,
                     *           "articles": 7,
                     *           "quotes": 16
                     *         },
                     *         {
                     *           "section": "Business",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "section": "News",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "section": "Travel",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         }
                     *       ],
                     *       "bySource": [
                     *         {
                     *           "id": 4,
                     *           "name": "Ridge Herald",
                     *           "articles": 2,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "id": 1,
                     *           "name": "Wessex Chronicle",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         },
                     *         {
                     *           "id": 2,
                     *           "name": "Northern Echo Post",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "id": 3,
                     *           "name": "The Millbrook Courier",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "id": 5,
                     *           "name": "Ellery Review",
                     *           "articles": 1,
                     *           "quotes": 3
                     *         },
                     *         {
                     *           "id": 6,
                     *           "name": "Radio Tarn",
                     *           "articles": 1,
                     *           "quotes": 2
                     *         },
                     *         {
                     *           "id": 7,
                     *           "name": "Reuters",
                     *           "articles": 1,
                     *           "quotes": 4
                     *         }
                     *       ],
                     *       "byPipeline": [
                     *         {
                     *           "pipeline": "2026.11.5",
                     *           "articles": 10,
                     *           "quotes": 26
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`by` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`by` is not a parameter; there are no parameters here.",
                     *           "parameter": "by"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonTimeline: {
        parameters: {
            query?: {
                /**
                 * @description How long a bucket is; a month where it is left out.
                 * @example week
                 */
                unit?: "day" | "week" | "month";
                /**
                 * @description Count from this day or instant; from the first article where it is left out.
                 * @example 2025-01-01
                 */
                from?: string;
                /**
                 * @description Count up to this instant, or the end of this day; to the last article.
                 * @example 2025-12-31
                 */
                to?: string;
                /**
                 * @description The time zone whose days are meant, by its IANA name; UTC where it is left out.
                 * @example Europe/Berlin
                 */
                tz?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the person.
                 * @example 17
                 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": 12,
                     *       "unit": "month",
                     *       "tz": "UTC",
                     *       "from": "2025-05-20T00:00:00.000Z",
                     *       "to": "2025-05-24T21:00:01.000Z",
                     *       "articles": 2,
                     *       "quotes": 2,
                     *       "authored": 0,
                     *       "buckets": [
                     *         {
                     *           "start": "2025-05-01",
                     *           "articles": 2,
                     *           "quotes": 2,
                     *           "authored": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonTimeline"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description That of the person this one was merged into. */
            308: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The same of the person this one was merged into. */
                    Location?: string;
                    /** @description It may change back. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": 12,
                     *       "unit": "month",
                     *       "tz": "UTC",
                     *       "from": "2025-05-20T00:00:00.000Z",
                     *       "to": "2025-05-24T21:00:01.000Z",
                     *       "articles": 2,
                     *       "quotes": 4,
                     *       "authored": 0,
                     *       "buckets": [
                     *         {
                     *           "start": "2025-05-01",
                     *           "articles": 2,
                     *           "quotes": 4,
                     *           "authored": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonTimeline"];
                };
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`unit`: give `day`, `week` or `month`.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`unit`: give `day`, `week` or `month`.",
                     *           "parameter": "unit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no person with the id 999999.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIngests: {
        parameters: {
            query?: {
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out.
                 * @example [
                 *       "id",
                 *       "state"
                 *     ]
                 */
                fields?: ("id" | "state" | "origin" | "openedAt" | "updatedAt" | "closedAt" | "records" | "created" | "duplicates" | "rejected" | "reasons" | "bytes" | "progress" | "recordsPerSecond" | "bytesPerSecond" | "secondsLeft" | "error")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of ingests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000001",
                     *           "state": "done",
                     *           "origin": "POST /ingest",
                     *           "openedAt": "2026-11-23T08:00:00.000Z",
                     *           "updatedAt": "2026-11-23T08:00:00.000Z",
                     *           "closedAt": "2026-11-23T08:00:00.000Z",
                     *           "records": 1,
                     *           "created": 1,
                     *           "duplicates": 0,
                     *           "rejected": 0,
                     *           "reasons": {
                     *             "duplicate": {},
                     *             "rejected": {}
                     *           },
                     *           "bytes": {
                     *             "read": 0,
                     *             "total": null
                     *           },
                     *           "progress": 1,
                     *           "recordsPerSecond": 120,
                     *           "bytesPerSecond": 120,
                     *           "secondsLeft": 120,
                     *           "error": null
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000002",
                     *           "state": "done",
                     *           "origin": "POST /ingest",
                     *           "openedAt": "2026-11-23T08:00:00.000Z",
                     *           "updatedAt": "2026-11-23T08:00:00.000Z",
                     *           "closedAt": "2026-11-23T08:00:00.000Z",
                     *           "records": 1,
                     *           "created": 0,
                     *           "duplicates": 0,
                     *           "rejected": 1,
                     *           "reasons": {
                     *             "duplicate": {},
                     *             "rejected": {
                     *               "no_article": 1
                     *             }
                     *           },
                     *           "bytes": {
                     *             "read": 0,
                     *             "total": null
                     *           },
                     *           "progress": 1,
                     *           "recordsPerSecond": 120,
                     *           "bytesPerSecond": 120,
                     *           "secondsLeft": 120,
                     *           "error": null
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000003",
                     *           "state": "done",
                     *           "origin": "POST /ingest",
                     *           "openedAt": "2026-11-23T08:00:00.000Z",
                     *           "updatedAt": "2026-11-23T08:00:00.000Z",
                     *           "closedAt": "2026-11-23T08:00:00.000Z",
                     *           "records": 1,
                     *           "created": 0,
                     *           "duplicates": 0,
                     *           "rejected": 1,
                     *           "reasons": {
                     *             "duplicate": {},
                     *             "rejected": {
                     *               "invalid_record": 1
                     *             }
                     *           },
                     *           "bytes": {
                     *             "read": 0,
                     *             "total": null
                     *           },
                     *           "progress": 1,
                     *           "recordsPerSecond": 120,
                     *           "bytesPerSecond": 120,
                     *           "secondsLeft": 120,
                     *           "error": null
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000004",
                     *           "state": "running",
                     *           "origin": "POST /ingest",
                     *           "openedAt": "2026-11-23T08:00:00.000Z",
                     *           "updatedAt": "2026-11-23T08:00:00.000Z",
                     *           "closedAt": null,
                     *           "records": 0,
                     *           "created": 0,
                     *           "duplicates": 0,
                     *           "rejected": 0,
                     *           "reasons": {
                     *             "duplicate": {},
                     *             "rejected": {}
                     *           },
                     *           "bytes": {
                     *             "read": 0,
                     *             "total": null
                     *           },
                     *           "progress": null,
                     *           "recordsPerSecond": 120,
                     *           "bytesPerSecond": 120,
                     *           "secondsLeft": 120,
                     *           "error": null
                     *         },
                     *         {
                     *           "id": "01a2077e-7569-7108-af5c-000000000005",
                     *           "state": "done",
                     *           "origin": "samples",
                     *           "openedAt": "2026-11-23T08:00:00.000Z",
                     *           "updatedAt": "2026-11-23T08:00:00.000Z",
                     *           "closedAt": "2026-11-23T08:00:00.000Z",
                     *           "records": 10,
                     *           "created": 10,
                     *           "duplicates": 0,
                     *           "rejected": 0,
                     *           "reasons": {
                     *             "duplicate": {},
                     *             "rejected": {}
                     *           },
                     *           "bytes": {
                     *             "read": 0,
                     *             "total": null
                     *           },
                     *           "progress": 1,
                     *           "recordsPerSecond": 120,
                     *           "bytesPerSecond": 120,
                     *           "secondsLeft": 120,
                     *           "error": null
                     *         }
                     *       ],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 50
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Ingest"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                    };
                    /** @example {"id":"01a2077e-7569-7108-af5c-000000000001","state":"done","origin":"POST /ingest","openedAt":"2026-11-23T08:00:00.000Z","updatedAt":"2026-11-23T08:00:00.000Z","closedAt":"2026-11-23T08:00:00.000Z","records":1,"created":1,"duplicates":0,"rejected":0,"reasons":{"duplicate":{},"rejected":{}},"bytes":{"read":0,"total":null},"progress":1,"recordsPerSecond":120,"bytesPerSecond":120,"secondsLeft":120,"error":null} */
                    "application/x-ndjson": string;
                    /**
                     * @example state,records,created
                     *     done,1,1
                     */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`limit`: give a whole number from 1 to 100.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`limit`: give a whole number from 1 to 100.",
                     *           "parameter": "limit"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIngest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ingest.
                 * @example 01a2077e-cc0e-72f7-99c2-d7dfeab8d70c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ingest. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "state": "done",
                     *       "origin": "samples",
                     *       "openedAt": "2026-11-23T08:00:00.000Z",
                     *       "updatedAt": "2026-11-23T08:00:00.000Z",
                     *       "closedAt": "2026-11-23T08:00:00.000Z",
                     *       "records": 10,
                     *       "created": 10,
                     *       "duplicates": 0,
                     *       "rejected": 0,
                     *       "reasons": {
                     *         "duplicate": {},
                     *         "rejected": {}
                     *       },
                     *       "bytes": {
                     *         "read": 0,
                     *         "total": null
                     *       },
                     *       "progress": 1,
                     *       "recordsPerSecond": 120,
                     *       "bytesPerSecond": 120,
                     *       "secondsLeft": 120,
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Ingest"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`full` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`full` is not a parameter; there are no parameters here.",
                     *           "parameter": "full"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no ingest with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelIngest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the ingest.
                 * @example 01a2077e-cc0e-72f7-99c2-d7dfeab8d70c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ingest, cancelled. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "state": "cancelled",
                     *       "origin": "POST /ingest",
                     *       "openedAt": "2026-11-23T08:00:00.000Z",
                     *       "updatedAt": "2026-11-23T08:00:00.000Z",
                     *       "closedAt": "2026-11-23T08:00:00.000Z",
                     *       "records": 0,
                     *       "created": 0,
                     *       "duplicates": 0,
                     *       "rejected": 0,
                     *       "reasons": {
                     *         "duplicate": {},
                     *         "rejected": {}
                     *       },
                     *       "bytes": {
                     *         "read": 0,
                     *         "total": null
                     *       },
                     *       "progress": null,
                     *       "recordsPerSecond": 120,
                     *       "bytesPerSecond": 120,
                     *       "secondsLeft": 120,
                     *       "error": null
                     *     }
                     */
                    "application/json": components["schemas"]["Ingest"];
                };
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`full` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`full` is not a parameter; there are no parameters here.",
                     *           "parameter": "full"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no ingest 01a2077e-7569-7108-af5c-000000000001 to close.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ingest_ended`: The ingest has ended. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/ingest_ended",
                     *       "title": "The ingest has ended",
                     *       "status": 409,
                     *       "code": "ingest_ended",
                     *       "detail": "The ingest is done already, and nothing is left to cancel; what was stored stays.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIngestRecords: {
        parameters: {
            query?: {
                /**
                 * @description Which records; `rejected` are kept with their errors.
                 * @example rejected
                 */
                status?: "rejected";
                /**
                 * @description Which fields the items have, in JSON, NDJSON and CSV; the others are absent then, even those the schema requires. All where it is left out.
                 * @example [
                 *       "index",
                 *       "path"
                 *     ]
                 */
                fields?: ("index" | "path" | "line" | "offset" | "uri" | "recordId" | "status" | "id" | "duplicateOf" | "error")[];
                /**
                 * @description The representation, before what `Accept` says: `json` (application/json), `ndjson` (application/x-ndjson), `csv` (text/csv).
                 * @example json
                 */
                format?: "json" | "ndjson" | "csv";
                /**
                 * @description The most items to give; 20 where it is left out, and all of them as NDJSON and CSV.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description `page.next` or `page.prev` of another page, with the same other parameters.
                 * @example ZTNiMGM0NDI5OGZjLjEuOWY4NmQwODE4ODRjLlsxNzMyMDU0NDAwLG51bGwsbnVsbCxudWxsXQ
                 */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The id of the ingest.
                 * @example 01a2077e-cc0e-72f7-99c2-d7dfeab8d70c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of records. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [],
                     *       "page": {
                     *         "next": null,
                     *         "prev": null,
                     *         "limit": 20
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IngestResult"][];
                        page: {
                            /** @description The cursor of the next page; null on the last. */
                            next: string | null;
                            /** @description The cursor of the page before; null on the first. */
                            prev: string | null;
                            /** @description The limit that was used. */
                            limit: number;
                        };
                    };
                    /** @example  */
                    "application/x-ndjson": string;
                    /** @example index,path,line,offset,uri,recordId,status,id,duplicateOf,error.code,error.detail,error.errors */
                    "text/csv": string;
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description This page, the first, the next and the one before, where there are such (RFC 8288). */
                    Link?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             *
             *     `invalid_cursor`: The cursor is not valid.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/invalid_request",
                     *       "title": "The request is not in the expected form",
                     *       "status": 400,
                     *       "code": "invalid_request",
                     *       "detail": "`status`: give `rejected`: of the others, the articles are stored.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`status`: give `rejected`: of the others, the articles are stored.",
                     *           "parameter": "status"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no ingest with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_acceptable`: There is no such representation. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_acceptable",
                     *       "title": "There is no such representation",
                     *       "status": 406,
                     *       "code": "not_acceptable",
                     *       "detail": "Nothing here is of a type that Accept names; there is application/json (`format=json`), application/x-ndjson (`format=ndjson`), text/csv (`format=csv`).",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followIngest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The id of the last event that was seen.
                 * @example 1200-running
                 */
                "last-event-id"?: string;
            };
            path: {
                /**
                 * @description The id of the ingest.
                 * @example 01a2077e-cc0e-72f7-99c2-d7dfeab8d70c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description Nobody is to keep it. */
                    "Cache-Control"?: string;
                    /** @description Proxies are to pass events on at once. */
                    "X-Accel-Buffering"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example : events of an ingest
                     *
                     *     id: 10-done
                     *     event: done
                     *     data: {"id":"01a2077e-7569-7108-af5c-000000000001","state":"done","origin":"samples","openedAt":"2026-11-23T08:00:00.000Z","updatedAt":"2026-11-23T08:00:00.000Z","closedAt":"2026-11-23T08:00:00.000Z","records":10,"created":10,"duplicates":0,"rejected":0,"reasons":{"duplicate":{},"rejected":{}},"bytes":{"read":0,"total":null},"progress":1,"recordsPerSecond":120,"bytesPerSecond":120,"secondsLeft":120,"error":null}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The ingest has ended, and the last event was seen. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid_request`: The request is not in the expected form.
             *
             *     `unknown_parameter`: Unknown query parameter.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`a` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`a` is not a parameter; there are no parameters here.",
                     *           "parameter": "a"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no ingest with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It lives. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "pipeline": "2026.11.5",
                     *       "articles": 10,
                     *       "readOnly": false
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`verbose` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`verbose` is not a parameter; there are no parameters here.",
                     *           "parameter": "verbose"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `untrusted_origin`: The request comes from a place that is not trusted. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready"
                     *     }
                     */
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`verbose` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`verbose` is not a parameter; there are no parameters here.",
                     *           "parameter": "verbose"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `untrusted_origin`: The request comes from a place that is not trusted. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not_ready`: The server cannot do its work now.
             *
             *     `storage_error`: The database is not available.
             *
             *     `shutting_down`: Copydesk is being stopped.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of `name{labels} value`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`name` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`name` is not a parameter; there are no parameters here.",
                     *           "parameter": "name"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`v` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`v` is not a parameter; there are no parameters here.",
                     *           "parameter": "v"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `untrusted_origin`: The request comes from a place that is not trusted. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoCorrection: {
        parameters: {
            query?: {
                /**
                 * @description Who takes it back, kept in the history.
                 * @example Ines
                 */
                actor?: string;
                /**
                 * @description Why, kept in the history.
                 * @example It was right
                 */
                reason?: string;
            };
            header?: {
                /**
                 * @description The `ETag` of the article as you read it: refused with 412 where it has been changed since.
                 * @example "2-bF3oXq8Wm0Yt5Lr7Vz1Kd9"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
                /**
                 * @description The version the correction made, as the history tells it.
                 * @example 2
                 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article without it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    /** @description The version it is now. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": null,
                     *       "headline": "Astronomers spot comet that may outshine Venus next spring",
                     *       "source": null,
                     *       "byline": [],
                     *       "dateline": null,
                     *       "section": null,
                     *       "truncated": true,
                     *       "language": "en",
                     *       "evidence": {
                     *         "body": {
                     *           "rule": "labelled-blocks",
                     *           "spans": [
                     *             {
                     *               "start": 116,
                     *               "end": 258
                     *             },
                     *             {
                     *               "start": 259,
                     *               "end": 438
                     *             },
                     *             {
                     *               "start": 439,
                     *               "end": 573
                     *             }
                     *           ]
                     *         },
                     *         "headline": {
                     *           "rule": "headline-block",
                     *           "spans": [
                     *             {
                     *               "start": 0,
                     *               "end": 58
                     *             }
                     *           ]
                     *         },
                     *         "published": {
                     *           "rule": "published-line",
                     *           "spans": [
                     *             {
                     *               "start": 91,
                     *               "end": 107
                     *             }
                     *           ]
                     *         },
                     *         "truncated": {
                     *           "rule": "characters-left",
                     *           "spans": [
                     *             {
                     *               "start": 439,
                     *               "end": 587
                     *             }
                     *           ]
                     *         },
                     *         "language": {
                     *           "rule": "function-words",
                     *           "spans": [],
                     *           "score": 0.75
                     *         }
                     *       },
                     *       "paragraphs": [
                     *         {
                     *           "start": 0,
                     *           "end": 142,
                     *           "dump": {
                     *             "start": 116,
                     *             "end": 258
                     *           },
                     *           "label": "body"
                     *         },
                     *         {
                     *           "start": 144,
                     *           "end": 323,
                     *           "dump": {
                     *             "start": 259,
                     *             "end": 438
                     *           },
                     *           "label": "body"
                     *         },
                     *         {
                     *           "start": 325,
                     *           "end": 459,
                     *           "dump": {
                     *             "start": 439,
                     *             "end": 573
                     *           },
                     *           "label": "body"
                     *         }
                     *       ],
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "externalId": null,
                     *       "ingestedAt": "2026-11-23T08:00:00.000Z",
                     *       "sequence": 12,
                     *       "published": "2025-09-09",
                     *       "publishedFrom": "article",
                     *       "body": "Astronomers in Chile have found a comet that may be brighter than Venus when it passes the Sun next April, the Atacama Survey said on Tuesday.\n\n\"It is the best candidate for a naked-eye comet in twenty years,\" said Ximena Lagos, who leads the survey. \"But comets are like cats: they have tails, and they do what they want.\"\n\nThe comet, now beyond the orbit of Jupiter, was seen first on August 28 by a student, Tomás Arriagada, who was checking the images for",
                     *       "quotes": [
                     *         {
                     *           "text": "It is the best candidate for a naked-eye comet in twenty years, But comets are like cats: they have tails, and they do what they want.",
                     *           "kind": "direct",
                     *           "start": 145,
                     *           "end": 322,
                     *           "parts": [
                     *             {
                     *               "start": 145,
                     *               "end": 208
                     *             },
                     *             {
                     *               "start": 252,
                     *               "end": 322
                     *             }
                     *           ],
                     *           "speaker": "Ximena Lagos",
                     *           "speakerKind": "organisation",
                     *           "speakerId": null,
                     *           "cue": {
                     *             "start": 210,
                     *             "end": 214,
                     *             "text": "said"
                     *           },
                     *           "rule": "quote-cue-speaker",
                     *           "confidence": 0.97
                     *         }
                     *       ],
                     *       "people": [
                     *         {
                     *           "id": 18,
                     *           "name": "Tomás Arriagada",
                     *           "roles": [
                     *             "student"
                     *           ],
                     *           "mentions": [
                     *             {
                     *               "text": "Tomás Arriagada",
                     *               "in": "body",
                     *               "start": 411,
                     *               "end": 426
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "pipeline": "2026.11.5",
                     *       "version": 3,
                     *       "provenance": {
                     *         "url": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "headline": {
                     *           "from": "pipeline",
                     *           "rule": "headline-block",
                     *           "correction": null
                     *         },
                     *         "source": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "byline": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "published": {
                     *           "from": "pipeline",
                     *           "rule": "published-line",
                     *           "correction": null
                     *         },
                     *         "dateline": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "section": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "truncated": {
                     *           "from": "pipeline",
                     *           "rule": "characters-left",
                     *           "correction": null
                     *         },
                     *         "language": {
                     *           "from": "pipeline",
                     *           "rule": "function-words",
                     *           "correction": null
                     *         },
                     *         "body": {
                     *           "from": "pipeline",
                     *           "rule": "labelled-blocks",
                     *           "correction": null
                     *         },
                     *         "quotes": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         },
                     *         "people": {
                     *           "from": "pipeline",
                     *           "rule": null,
                     *           "correction": null
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StoredArticle"];
                };
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`by` is not a parameter; the parameters here are actor, reason.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`by` is not a parameter; the parameters here are actor, reason.",
                     *           "parameter": "by"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "Version 2 of the article is no correction, or one that has been undone.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "This article was taken down, and does not come back.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The article has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/precondition_failed",
                     *       "title": "The article has changed",
                     *       "status": 412,
                     *       "code": "precondition_failed",
                     *       "detail": "The article has changed and is at version 2: read it again, then correct what you find.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_complex`: The dump took too long to clean. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_complex",
                     *       "title": "The dump took too long to clean",
                     *       "status": 422,
                     *       "code": "too_complex",
                     *       "detail": "Finding quotes and people in this body took more than 10 seconds; give a shorter one.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the article.
                 * @example 01a2077e-7569-7108-af5c-f02a41ad184c
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Earliest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01a2077e-7569-7108-af5c-000000000001",
                     *       "data": [
                     *         {
                     *           "version": 1,
                     *           "action": "ingested",
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "actor": null,
                     *           "reason": null,
                     *           "pipeline": {
                     *             "from": null,
                     *             "to": "2026.11.5"
                     *           },
                     *           "undoes": null,
                     *           "undone": false,
                     *           "changes": [],
                     *           "lost": []
                     *         },
                     *         {
                     *           "version": 2,
                     *           "action": "corrected",
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "actor": "Ines",
                     *           "reason": "Read the page",
                     *           "pipeline": null,
                     *           "undoes": null,
                     *           "undone": true,
                     *           "changes": [
                     *             {
                     *               "field": "section",
                     *               "before": null,
                     *               "after": "Science"
                     *             }
                     *           ],
                     *           "lost": []
                     *         },
                     *         {
                     *           "version": 3,
                     *           "action": "undone",
                     *           "at": "2026-11-23T08:00:00.000Z",
                     *           "actor": "Ines",
                     *           "reason": null,
                     *           "pipeline": null,
                     *           "undoes": 2,
                     *           "undone": false,
                     *           "changes": [
                     *             {
                     *               "field": "section",
                     *               "before": "Science",
                     *               "after": null
                     *             }
                     *           ],
                     *           "lost": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleHistory"];
                };
            };
            /** @description What the client has, by `If-None-Match` or `If-Modified-Since`, is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unknown_parameter`: Unknown query parameter. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unknown_parameter",
                     *       "title": "Unknown query parameter",
                     *       "status": 400,
                     *       "code": "unknown_parameter",
                     *       "detail": "`n` is not a parameter; there are no parameters here.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000001",
                     *       "errors": [
                     *         {
                     *           "detail": "`n` is not a parameter; there are no parameters here.",
                     *           "parameter": "n"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthorized`: A key is needed. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/unauthorized",
                     *       "title": "A key is needed",
                     *       "status": 401,
                     *       "code": "unauthorized",
                     *       "detail": "Send a key as `Authorization: Bearer KEY`.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `forbidden`: The key may not do this.
             *
             *     `untrusted_origin`: The request comes from a place that is not trusted.
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/forbidden",
                     *       "title": "The key may not do this",
                     *       "status": 403,
                     *       "code": "forbidden",
                     *       "detail": "This wants a key with another scope.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/not_found",
                     *       "title": "Not found",
                     *       "status": 404,
                     *       "code": "not_found",
                     *       "detail": "There is no article with the id 01a2077e-7569-7108-af5c-000000000001.",
                     *       "instance": "01a2077e-7569-7108-af5c-000000000002"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken_down`: The article was taken down. */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/taken_down",
                     *       "title": "The article was taken down",
                     *       "status": 410,
                     *       "code": "taken_down",
                     *       "detail": "This article was taken down, and does not come back.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/too_many_requests",
                     *       "title": "Too many requests",
                     *       "status": 429,
                     *       "code": "too_many_requests",
                     *       "detail": "At most 600 requests a minute are answered; try again in 17 seconds.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/internal_error",
                     *       "title": "Something went wrong on our side",
                     *       "status": 500,
                     *       "code": "internal_error",
                     *       "detail": "This is a fault in Copydesk, not in your request. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `storage_error`: The database is not available. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/errors/storage_error",
                     *       "title": "The database is not available",
                     *       "status": 503,
                     *       "code": "storage_error",
                     *       "detail": "The database did not answer; try again in a moment. The log tells more under this request id.",
                     *       "instance": "9f2d4a6c-3c1e-4f0a-8f57-2b1f8f5f6d10"
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
