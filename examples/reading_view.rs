//! Writes one self-contained HTML page that shows transcripts with their sections, speakers and
//! quotes. A speaker has one colour; pointing at a speaker or a quote lights up all of theirs.
//!
//! ```console
//! $ cargo run --example reading_view -- -o page.html item.txt
//! ```
//!
//! Without `-o` the page goes to standard output, without files it shows an invented sample.

mod inputs;

use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt::{self, Write as _};
use std::io::{self, Write as _};
use std::process::ExitCode;

use inputs::{Inputs, Sample};
use newscast::{Block, BylineKind, LineIndex, QuoteBlock, Section, Span, Transcript, Unit, Voice};

/// So many speakers of one item have a colour of their own; each has a number anyway.
const COLOURS: usize = 8;

/// An invented item.
const SAMPLE: Sample = Sample { name: "examples/ferry.txt", text: include_str!("ferry.txt") };

fn main() -> ExitCode {
    let mut paths: Vec<OsString> = std::env::args_os().skip(1).collect();
    let mut target = None;
    if let Some(at) = paths.iter().position(|argument| argument == "-o") {
        if at + 1 == paths.len() {
            eprintln!("usage: reading_view [-o PAGE] [FILE…]");
            return ExitCode::FAILURE;
        }
        target = Some(paths.remove(at + 1));
        paths.remove(at);
    }
    let mut articles = String::new();
    let code =
        Inputs::new(paths, SAMPLE).run(|_, path, text| Ok(article(&mut articles, path, text)?));
    if articles.is_empty() {
        return code;
    }
    let page = format!("{}<main>\n{articles}</main>\n</body>\n</html>\n", head(&articles));
    let written = match &target {
        Some(path) => std::fs::write(path, page),
        None => io::stdout().lock().write_all(page.as_bytes()),
    };
    match written {
        Ok(()) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => code,
        Err(error) => {
            let target = target.as_ref().map(|path| path.to_string_lossy());
            eprintln!("{}: {error}", target.unwrap_or("standard output".into()));
            ExitCode::FAILURE
        }
    }
}

/// Everything before the articles: styles, and the rules that light up a speaker's quotes.
fn head(articles: &str) -> String {
    let mut rules = String::new();
    let most = articles.matches("<li data-s=").count().min(200);
    for n in 1..=most {
        let _ = writeln!(
            rules,
            "article:has([data-s=\"{n}\"]:is(:hover,:focus)) [data-s=\"{n}\"]{{--lit:1}}"
        );
    }
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>Transcripts</title>\n<style>\n{STYLE}{rules}</style>\n</head>\n<body>\n"
    )
}

fn article(out: &mut String, path: &str, text: &str) -> fmt::Result {
    let parsed = newscast::parse(text);
    let transcript = parsed.transcript();
    let (speakers, numbers) = speakers(transcript);
    let page = Page { index: LineIndex::new(text), speakers, numbers };
    let hangul = text.chars().filter(|c| ('가'..='힣').contains(c)).count();
    let lang = if hangul * 4 > text.chars().count() { "ko" } else { "en" };
    writeln!(out, "<article lang=\"{lang}\">\n<header>\n<h1>{}</h1>", Html(path))?;
    let quotes = transcript.quotes().count();
    write!(out, "<p lang=\"en\">")?;
    if let Some(reporter) = transcript.reporter() {
        write!(out, "Reporter <strong>{}</strong> · ", Html(reporter))?;
    }
    let (s, q) = (transcript.sections.len(), quotes);
    write!(out, "{s} section{} · {q} quote{}", plural(s), plural(q))?;
    let odd = parsed.diagnostics().len();
    if odd > 0 {
        write!(out, " · {odd} remark{}", plural(odd))?;
    }
    writeln!(out, "</p>")?;
    if !page.speakers.is_empty() {
        writeln!(out, "<ul class=\"speakers\" lang=\"en\" aria-label=\"Quoted\">")?;
        for (at, (name, count)) in page.speakers.iter().enumerate() {
            let n = at + 1;
            writeln!(
                out,
                "<li data-s=\"{n}\" class=\"c{}\" tabindex=\"0\"><span>{}</span> \
                 <small>{count} quote{}</small></li>",
                at % COLOURS,
                Html(name),
                plural(*count)
            )?;
        }
        writeln!(out, "</ul>")?;
    }
    writeln!(out, "</header>")?;
    for section in transcript.sections() {
        page.section(out, section)?;
    }
    if !parsed.diagnostics().is_empty() {
        writeln!(out, "<details lang=\"en\"><summary>Remarks on the text</summary>\n<ul>")?;
        for diagnostic in parsed.diagnostics() {
            let place = page.place(diagnostic.span());
            writeln!(out, "<li>{}: {}</li>", Html(&place), Html(diagnostic.message()))?;
        }
        writeln!(out, "</ul></details>")?;
    }
    writeln!(out, "</article>")
}

const fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

/// The quoted with the number of their quotes, in order of appearance, and where each stands there.
fn speakers(transcript: &Transcript<'_>) -> (Vec<(String, usize)>, HashMap<String, usize>) {
    let mut speakers: Vec<(String, usize)> = Vec::new();
    let mut numbers = HashMap::new();
    for quote in transcript.quotes() {
        let at = *numbers.entry(label(quote).to_owned()).or_insert_with(|| {
            speakers.push((label(quote).to_owned(), 0));
            speakers.len() - 1
        });
        speakers[at].1 += 1;
    }
    (speakers, numbers)
}

fn label<'t>(quote: &'t QuoteBlock<'_>) -> &'t str {
    quote.name().or(quote.title()).unwrap_or("Somebody")
}

struct Page<'s> {
    index: LineIndex<'s>,
    speakers: Vec<(String, usize)>,
    numbers: HashMap<String, usize>,
}

impl Page<'_> {
    fn section(&self, out: &mut String, section: &Section<'_>) -> fmt::Result {
        let (class, voice) = match section.voice {
            Voice::Anchor => ("anchor", "Anchor"),
            Voice::Reporter => ("reporter", "Reporter"),
            Voice::Guest => ("guest", "Guest"),
            _ => ("unknown", "Narration"),
        };
        writeln!(out, "<section class=\"{class}\">\n<h2><span lang=\"en\">{voice}</span>")?;
        if let Some(marker) = &section.marker {
            writeln!(out, "<small>{}</small>", Html(&marker.text))?;
        }
        writeln!(out, "</h2>")?;
        for block in &section.blocks {
            match block {
                Block::Paragraph(node) => writeln!(out, "<p>{}</p>", Html(&node.text))?,
                Block::Quote(quote) => self.quote(out, quote)?,
                Block::Byline(node) => {
                    let kind = match node.kind {
                        BylineKind::Toss => "Hand-over",
                        BylineKind::SignOff => "Sign-off",
                        _ => "Byline",
                    };
                    side(out, kind, &node.text)?;
                }
                Block::Credits(node) => side(out, "Credits", &node.text)?,
                Block::Unparsed(node) => side(out, "Not spoken", &node.text)?,
                _ => {}
            }
        }
        writeln!(out, "</section>")
    }

    fn quote(&self, out: &mut String, quote: &QuoteBlock<'_>) -> fmt::Result {
        let at = self.numbers.get(label(quote)).copied().unwrap_or(0);
        let (n, colour) = (at + 1, at % COLOURS);
        writeln!(out, "<figure data-s=\"{n}\" class=\"c{colour}\" tabindex=\"0\">")?;
        write!(out, "<figcaption><strong>{}</strong>", Html(label(quote)))?;
        if let Some(title) = quote.title().filter(|_| quote.name().is_some()) {
            write!(out, " <span>{}</span>", Html(title))?;
        }
        for note in quote.notes() {
            write!(out, " <em>{}</em>", Html(note.as_str()))?;
        }
        let place = self.place(quote.span);
        writeln!(out, " <small lang=\"en\">{}</small></figcaption>", Html(&place))?;
        writeln!(out, "<blockquote>")?;
        for paragraph in &quote.paragraphs {
            writeln!(out, "<p>{}</p>", Html(&paragraph.text))?;
        }
        writeln!(out, "</blockquote>\n</figure>")
    }

    fn place(&self, span: Span) -> String {
        let place = self.index.position(span.start(), Unit::Grapheme);
        place.map_or_else(String::new, |place| format!("line {}", place.line))
    }
}

fn side(out: &mut String, kind: &str, text: &str) -> fmt::Result {
    writeln!(out, "<p class=\"side\"><small lang=\"en\">{kind}</small> {}</p>", Html(text))
}

/// A text as the content of an element.
struct Html<'t>(&'t str);

impl fmt::Display for Html<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\0' => f.write_char('\u{FFFD}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

const STYLE: &str = "\
:root{color-scheme:light dark;--page:#f6f5f2;--card:#fff;--ink:#1d1f23;--soft:#5d626b;--line:#dcd9d2;\
--tint:93%;--edge:45%;--name:23%}
@media(prefers-color-scheme:dark){:root{--page:#15171a;--card:#1e2125;--ink:#e8e6e1;--soft:#a3a8b0;\
--line:#34383e;--tint:15%;--edge:60%;--name:78%}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.65 system-ui,-apple-system,\
'Segoe UI',Roboto,'Noto Sans','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif;\
word-break:keep-all;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
article+article{margin-top:4rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .35rem}
header p{margin:0;color:var(--soft)}
small{font-size:.8125rem;color:var(--soft);font-weight:400}
.speakers{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:1.1rem 0 0}
.speakers li{background:hsl(var(--hue) 45% var(--tint));border:1px solid hsl(var(--hue) 50% var(--edge));\
border-radius:999px;padding:.15rem .8rem}
.speakers span{font-weight:600;color:hsl(var(--hue) 60% var(--name))}
section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;\
padding:1.1rem 1.5rem 1.25rem;margin-top:1.25rem}
h2{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;font-size:.8125rem;\
letter-spacing:.06em;text-transform:uppercase;color:var(--soft);margin:0 0 .6rem;\
padding-bottom:.5rem;border-bottom:1px solid var(--line)}
h2 small{text-transform:none;letter-spacing:0}
p{margin:.7rem 0;white-space:pre-line}
.side{color:var(--soft)}
.side small{display:inline-block;border:1px solid var(--line);border-radius:.3rem;padding:0 .4rem;\
margin-right:.3rem}
figure{margin:1.1rem 0;padding:.75rem 1.1rem .5rem;border-left:4px solid hsl(var(--hue) 50% var(--edge));\
border-radius:0 .5rem .5rem 0;background:hsl(var(--hue) 45% var(--tint))}
figcaption{display:flex;flex-wrap:wrap;gap:0 .6rem;align-items:baseline;font-size:.9375rem}
figcaption strong{color:hsl(var(--hue) 60% var(--name))}
figcaption em{font-size:.8125rem;border:1px dashed currentColor;border-radius:.3rem;padding:0 .4rem}
figcaption small{margin-left:auto}
blockquote{margin:0}
blockquote p{margin:.4rem 0}
[data-s]{transition:box-shadow .15s;box-shadow:0 0 0 calc(var(--lit,0)*2px) hsl(var(--hue) 60% var(--edge))}
[data-s]:focus-visible{outline:3px solid hsl(var(--hue) 70% var(--edge));outline-offset:2px}
details{margin-top:1.25rem;color:var(--soft)}
.c0{--hue:212}.c1{--hue:28}.c2{--hue:150}.c3{--hue:330}.c4{--hue:265}.c5{--hue:52}.c6{--hue:185}.c7{--hue:0}
@media(prefers-reduced-motion:reduce){[data-s]{transition:none}}
@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;\
--tint:96%;--edge:45%;--name:25%}main{max-width:none;padding:0}figure{break-inside:avoid}\
section{border:0;padding:0}body{font-size:11pt}}
";
