package rapport.report.html;

import static rapport.report.html.Markup.escape;

/** What every page to read and print has around it. It has no script, and forbids any. */
final class PageFrame {
  private static final String CSS =
      """
      :root { color-scheme: light dark; --page: #fbfaf7; --ink: #23211e; --faint: #625d55;
        --rule: #dcd7cc; --good: #22633a; --fair: #785000; --poor: #a33c12; --critical: #b3261e;
        --client: #0b5a9e; --bar: #3d6fa5; --track: #e6e1d6; }
      @media (prefers-color-scheme: dark) { :root { --page: #181a1d; --ink: #e6e3dd; --faint: #a8a399;
        --rule: #3a3e45; --good: #86d29f; --fair: #e7bf68; --poor: #ffa37e; --critical: #ff8a80;
        --client: #8fc3f5; --bar: #7aaee0; --track: #32363c; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 1.5rem; max-width: 50rem; background: var(--page);
        color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
      h1 { margin: 0 0 .75rem; font-size: 1.7rem; line-height: 1.2; }
      h2 { margin: 2.25rem 0 .6rem; padding-bottom: .2rem; font-size: 1.25rem;
        border-bottom: 1px solid var(--rule); }
      h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; }
      h4 { margin: 1rem 0 .2rem; font-size: 1rem; }
      p { margin: .4rem 0; white-space: pre-line; }
      p.inner { margin-left: 1.5rem; }
      ul { margin: .3rem 0 .6rem; padding-left: 1.4rem; }
      .label { font-weight: 600; }
      .narration, .hint, .faint { color: var(--faint); }
      .client { color: var(--client); }
      .good { color: var(--good); } .fair { color: var(--fair); }
      .poor { color: var(--poor); } .critical { color: var(--critical); font-weight: 600; }
      figure { margin: 1rem 0; }
      figcaption, caption { color: var(--faint); font-size: .9rem; text-align: left; }
      svg { display: block; width: 100%; height: auto; }
      svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
      svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
      svg .track { fill: var(--track); }
      svg .bar { fill: var(--bar); }
      svg .good { fill: var(--good); } svg .fair { fill: var(--fair); }
      svg .poor { fill: var(--poor); } svg .critical { fill: var(--critical); }
      svg .mark { stroke: var(--ink); stroke-width: 2; }
      svg .first { fill: var(--page); stroke: var(--ink); stroke-width: 2; }
      svg .latest { fill: var(--bar); stroke: var(--ink); stroke-width: 2; }
      svg text.faint { fill: var(--faint); }
      .wide { overflow-x: auto; }
      .wide:focus-visible { outline: 3px solid var(--client); }
      table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-size: .93rem; }
      th, td { padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--rule);
        text-align: left; vertical-align: top; }
      td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
      th, td.number { overflow-wrap: normal; }
      .share { white-space: nowrap; }
      td svg { display: inline-block; width: 5rem; margin-right: .5rem; vertical-align: middle; }
      .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr));
        gap: 0 2rem; }
      @media print {
        @page { size: A4; margin: 16mm; }
        :root { color-scheme: light; --page: #fff; --ink: #000; --faint: #444; --rule: #bbb;
          --good: #22633a; --fair: #785000; --poor: #a33c12; --critical: #b3261e;
          --client: #0b5a9e; --bar: #3d6fa5; --track: #e6e1d6; }
        body { max-width: none; padding: 0; font-size: 10pt; }
        svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        h1, h2, h3, h4, caption { break-after: avoid; }
        p:has(+ table), p:has(+ .pair) { break-after: avoid; }
        p, li, figure, table, tr, .pair, .together { break-inside: avoid; }
        .wide { overflow: visible; }
      }
      """;

  private PageFrame() {}

  /**
   * A whole page.
   *
   * @param content markup, its text escaped already
   */
  static String of(String title, String content) {
    return """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
        <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(escape(title), CSS, content);
  }
}
