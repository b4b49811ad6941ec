//! The result as a table for spreadsheets: a row for each measure, in the order of the screen; and that table as CSV.

use super::results::ResultRow;
use super::view::View;
use super::{measure, place, sentence, word};
use catalogue::money::Money;
use engine::{Award, Outcome};

/// The table: its head and a row for each measure, all of the same length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

impl View<'_> {
    /// The result as a table. Measures of other places are not in it, as they are not in the results.
    pub fn table(&self) -> Table {
        let texts = self.texts;
        let rows = self.groups().into_iter().flat_map(|group| group.rows).map(|row| self.cells(row));
        Table {
            rows: rows.collect(),
            head: vec![
                texts.column_measure(),
                texts.column_places(),
                texts.column_verdict(),
                texts.column_amount(),
                texts.column_least(),
                texts.column_most(),
                texts.column_kind(),
                texts.column_period(),
                texts.column_years(),
                texts.column_payee(),
                texts.column_status(),
                texts.column_reported(),
                texts.column_discretionary(),
                texts.column_by_the_text(),
                texts.column_document(),
                texts.column_clause(),
                texts.column_why(),
                texts.column_together(),
                texts.column_open(),
                texts.column_day(),
                texts.column_edition(),
            ],
        }
    }

    fn cells(&self, row: ResultRow) -> Vec<String> {
        let Self { catalogue, determination, texts, .. } = *self;
        let measure = catalogue.measure(row.id);
        let outcome = determination.outcome(row.id);
        let benefit = &measure.benefit;
        let (least, most) = outcome.map_or((None, None), ends);
        let sum = |sum: Option<Money>| sum.map(|sum| sum.yuan().to_string()).unwrap_or_default();
        let period = benefit.kind.has_amount().then(|| word::period(benefit.period, texts));
        vec![
            row.title,
            place::widest(catalogue, measure.places, texts),
            row.said,
            row.amount.unwrap_or_default(),
            sum(least),
            sum(most),
            word::kind(benefit.kind, texts).to_owned(),
            period.unwrap_or_default().to_owned(),
            benefit.years.map(|years| years.to_string()).unwrap_or_default(),
            measure::payee(measure, texts).unwrap_or_default().to_owned(),
            row.status.tag.to_owned(),
            row.reported.unwrap_or_default(),
            row.discretion.unwrap_or_else(|| texts.no()).to_owned(),
            self.by_the_text(measure),
            row.document,
            row.clause,
            row.why.unwrap_or_default(),
            row.standing.unwrap_or_default(),
            outcome.map(|outcome| self.open_questions(outcome)).unwrap_or_default(),
            // Spreadsheets of every language read a day in this form.
            determination.as_of.to_string(),
            catalogue.edition().to_owned(),
        ]
    }

    /// The questions without an answer on which an outcome still depends, each once.
    fn open_questions(&self, outcome: &Outcome) -> String {
        let mut asked: Vec<String> = Vec::new();
        let missing = outcome.verdict.all_missing().map(|fact| self.facts().asked_for(self.catalogue, fact));
        for fact in missing.filter(|fact| self.facts().answer(*fact).is_none()) {
            let ask = self.catalogue.question(self.catalogue.question_of(fact)).ask.in_language(self.texts.language());
            if !asked.iter().any(|known| known == ask) {
                asked.push(ask.to_owned());
            }
        }
        sentence::questions(&asked, self.texts)
    }
}

/// The ends of an award, as far as they are known: what is open is no zero.
fn ends(outcome: &Outcome) -> (Option<Money>, Option<Money>) {
    let Some(Award::Sum(range)) = outcome.verdict.award() else { return (None, None) };
    let waits = outcome.verdict.all_missing().next().is_some();
    let nothing_known = range.min == Money::ZERO && (waits || range.max.is_none());
    ((!nothing_known).then_some(range.min), range.max)
}

/// The table as CSV (RFC 4180) with the mark by which spreadsheets know UTF-8.
pub fn csv(table: &Table) -> String {
    let head = table.head.iter().map(|cell| quoted(cell));
    let rows = table.rows.iter().map(|row| line(row.iter().map(|cell| quoted(cell))));
    [BYTE_ORDER_MARK.to_owned(), line(head)].into_iter().chain(rows).collect()
}

/// Without it, spreadsheets in China read a file as GBK.
const BYTE_ORDER_MARK: &str = "\u{feff}";

fn line(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(",") + "\r\n"
}

/// A cell as CSV writes it: between quotes, each of its own doubled, where it has what would end it.
fn quoted(cell: &str) -> String {
    let cell = harmless(cell);
    if cell.contains(['"', ',', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// A cell that no spreadsheet takes for a formula: a text that begins like one gets an apostrophe in front.
fn harmless(cell: &str) -> String {
    // A sum is a number and stays one; there is none below zero.
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{Table, csv};

    fn one(cell: &str) -> String {
        let text = csv(&Table { head: vec!["a", "b"], rows: vec![vec![cell.to_owned(), "1".to_owned()]] });
        text.strip_prefix("\u{feff}a,b\r\n").unwrap().to_owned()
    }

    #[test]
    fn a_cell_with_a_comma_a_quote_or_a_line_end_is_quoted() {
        assert_eq!(one("企业"), "企业,1\r\n");
        assert_eq!(one("a,b"), "\"a,b\",1\r\n");
        assert_eq!(one("say \"yes\""), "\"say \"\"yes\"\"\",1\r\n");
        assert_eq!(one("two\r\nlines"), "\"two\r\nlines\",1\r\n");
        assert_eq!(one(""), ",1\r\n");
        let long = "长".repeat(2_000);
        assert_eq!(one(&format!("{long},{long}")), format!("\"{long},{long}\",1\r\n"));
    }

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+86", "'+86"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "\"'\r=1\""),
            ("＝1", "'＝1"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""),
            ("a=b", "a=b"),
        ] {
            assert_eq!(one(cell), format!("{written},1\r\n"));
        }
    }
}
