package rapport.export.map;

/** How the page of a map looks: by day, by night, and on paper. */
final class MapStyle {
  /** Without characters that HTML and XML would read differently. */
  static final String CSS =
      """
      :root { color-scheme: light dark; --page: #fbfaf7; --ink: #23211e; --faint: #6a655d;
        --card: #ffffff; --edge: #8d877c; --rule: #dcd7cc; --way: #7d8a97; --loop: #9a4fb0;
        --strong: #0b62b0; --alarm: #b3261e; --ending: #e9f3ea; --premature: #fbeceb; --passage: #eef1f8; }
      @media (prefers-color-scheme: dark) { :root { --page: #181a1d; --ink: #e6e3dd; --faint: #a29d93;
        --card: #23262b; --edge: #7c8087; --rule: #3a3e45; --way: #798694; --loop: #c98ade;
        --strong: #7cb8f2; --alarm: #ff8a80; --ending: #1f3124; --premature: #3a2424; --passage: #252b3a; } }
      * { box-sizing: border-box; }
      body { margin: 0 auto; padding: 1.5rem; background: var(--page); color: var(--ink);
        font: 1rem/1.5 system-ui, sans-serif; }
      header, nav, .prose, footer { max-width: 46rem; }
      h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
      h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; }
      h3 { margin: 0; font-size: 1rem; font-family: ui-monospace, monospace; }
      a { color: var(--strong); }
      a:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; }
      p { margin: .35rem 0; }
      .faint { color: var(--faint); }
      .alarm { color: var(--alarm); font-weight: 600; }
      .notice { border-left: 4px solid var(--alarm); padding-left: .75rem; }
      nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
      figure { margin: 0; }
      .window { overflow-x: auto; border: 1px solid var(--rule); border-radius: 6px; }
      .window svg { display: block; }
      #fit:checked ~ .window > svg { width: 100%; height: auto; }
      figcaption ul { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none;
        font-size: .875rem; }
      figcaption svg { width: 34px; height: 18px; vertical-align: middle; margin-right: .4rem; }
      .place a { text-decoration: none; }
      .place text, .place .words { fill: var(--ink); font-family: system-ui, sans-serif; font-size: 12px; }
      .place .kind { fill: var(--faint); font-size: 10.5px; letter-spacing: .02em; }
      .place .id { font-family: ui-monospace, monospace; font-size: 13px; font-weight: 700; }
      .place .response { font-family: ui-monospace, monospace; font-size: 11px; }
      .place .detail { fill: var(--faint); font-family: ui-monospace, monospace; font-size: 10.5px;
        font-style: italic; }
      .place .alarm { fill: var(--alarm); font-family: ui-monospace, monospace; font-size: 10.5px; }
      .place .right { text-anchor: end; }
      .place circle { fill: var(--way); }
      .box { fill: var(--card); stroke: var(--edge); stroke-width: 1.2; }
      .passage .box { fill: var(--passage); }
      .ending .box { fill: var(--ending); }
      .premature .box { fill: var(--premature); }
      .unreached .box { stroke-dasharray: 5 4; }
      .divider { stroke: var(--rule); }
      .bar { fill: none; stroke: var(--loop); stroke-width: 4; }
      .risk .bar { stroke: var(--alarm); }
      .rupture .bar { stroke-dasharray: 6 4; }
      .way, .loop, .untaken { fill: none; stroke: var(--way); stroke-width: 1.4; }
      .loop { stroke: var(--loop); stroke-dasharray: 7 4; }
      .untaken { stroke-dasharray: 1.5 4; }
      .hue-1 { --way: #3f9191; } .hue-2 { --way: #b08428; } .hue-3 { --way: #5b86c4; }
      .hue-4 { --way: #6b9a4b; } .hue-5 { --way: #bf6f7f; }
      .arrow-way, .arrow-untaken { fill: var(--way); }
      .arrow-loop { fill: var(--loop); }
      .place:hover .box, .place:focus-within .box, .place:target .box { stroke: var(--strong); stroke-width: 2.4; }
      .place:hover .way, .place:hover .loop, .place:focus-within .way, .place:focus-within .loop,
      .way:hover, .loop:hover { stroke: var(--strong); stroke-width: 2.4; }
      article { border-top: 1px solid var(--rule); padding: .9rem 0; }
      article:target { border-left: 4px solid var(--strong); padding-left: .75rem; }
      article ul { margin: .4rem 0; padding-left: 1.25rem; }
      article li { margin: .45rem 0; }
      code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
      q { quotes: none; }
      .finding { margin: 1rem 0; }
      .finding pre { overflow-x: auto; margin: .25rem 0; font-size: .8125rem; }
      .error, .warning { font-weight: 600; }
      .error { color: var(--alarm); }
      @media print {
        @page { size: A4 landscape; margin: 12mm; }
        body { padding: 0; background: none; font-size: 9pt; }
        .prose { max-width: none; columns: 2; column-gap: 2rem; }
        h2, h3 { break-after: avoid; }
        h2 { column-span: all; }
        nav, .controls { display: none; }
        .window { overflow: visible; border: 0; }
        .window svg { width: 100%; height: auto; max-height: 180mm; }
        article li, .finding, figure { break-inside: avoid; }
        a { color: inherit; text-decoration: none; }
      }
      """;

  private MapStyle() {}
}
