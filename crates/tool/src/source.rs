//! Reads the catalogue's files.

use super::file;
use super::located::LocatedFinding;
use super::place::Places;
use catalogue::citation;
use catalogue::tree::{self, Tree, Written};
use catalogue::{Finding, Step, did_you_mean, raw};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The catalogue as its files hold it, with the file and place of every item.
#[derive(Debug, Default)]
pub struct Source {
    /// Not checked yet. It still has its cases, and the edition has no name.
    pub bundle: raw::Bundle,
    files: Vec<File>,
    origins: Vec<ItemOrigin>,
}

#[derive(Debug)]
struct File {
    path: PathBuf,
    text: String,
    /// Lines and columns of its values, computed when they are first needed; `None` if it is not YAML.
    places: OnceLock<Option<Places>>,
}

impl File {
    fn places(&self) -> Option<&Places> {
        self.places.get_or_init(|| Places::read(&self.text)).as_ref()
    }
}

/// Where an item of one of the bundle's lists comes from: the file, and the index in the file's own list if it holds
/// one.
#[derive(Debug)]
struct ItemOrigin {
    list: &'static str,
    index: usize,
    file: usize,
    within: Option<usize>,
}

/// Reads every file of a catalogue's folder.
///
/// # Errors
/// Every file that cannot be read or does not have the form of its kind.
pub fn read(folder: &Path) -> Result<Source, Vec<LocatedFinding>> {
    let mut reader = FolderReader { folder, source: Source::default(), reports: Vec::new(), read: BTreeSet::new() };
    reader.all();
    reader.unread();
    let FolderReader { mut source, reports, .. } = reader;
    if reports.is_empty() {
        source.sort_measures();
        Ok(source)
    } else {
        Err(reports)
    }
}

struct FolderReader<'a> {
    folder: &'a Path,
    source: Source,
    reports: Vec<LocatedFinding>,
    /// Every file and folder that was visited.
    read: BTreeSet<PathBuf>,
}

impl FolderReader<'_> {
    fn all(&mut self) {
        self.source.bundle.format = raw::BUNDLE_FORMAT;
        if let Some((_, file)) = self.file::<raw::EditionFile>(&self.folder.join("edition.yaml")) {
            self.source.bundle.date = file.date;
        }
        if let Some((n, file)) = self.file::<raw::JurisdictionsFile>(&self.folder.join("jurisdictions.yaml")) {
            self.list("jurisdictions", n, file.jurisdictions.len(), self.source.bundle.jurisdictions.len());
            self.source.bundle.jurisdictions = file.jurisdictions;
        }
        for path in self.yaml_files("instruments") {
            if let Some((n, instrument)) = self.file::<raw::Instrument>(&path) {
                self.single("instruments", n, self.source.bundle.instruments.len());
                self.source.bundle.instruments.push(instrument);
            }
        }
        for path in self.yaml_files("facts") {
            if let Some((n, file)) = self.file::<raw::FactsFile>(&path) {
                self.list("facts", n, file.facts.len(), self.source.bundle.facts.len());
                self.source.bundle.facts.extend(file.facts);
            }
        }
        if let Some((n, file)) = self.file::<raw::QuestionsFile>(&self.folder.join("questions.yaml")) {
            self.list("sections", n, file.sections.len(), 0);
            self.list("questions", n, file.questions.len(), 0);
            self.list("gates", n, file.gates.len(), 0);
            self.source.bundle.sections = file.sections;
            self.source.bundle.questions = file.questions;
            self.source.bundle.gates = file.gates;
        }
        if let Some((n, file)) = self.file::<raw::GroupsFile>(&self.folder.join("groups.yaml")) {
            self.list("groups", n, file.groups.len(), 0);
            self.source.bundle.groups = file.groups;
        }
        // Not every catalogue has shared definitions, published figures or contradictions.
        if let Some((n, file)) = self.file_if_any::<raw::ReferencesFile>("references.yaml") {
            self.list("references", n, file.references.len(), 0);
            self.source.bundle.references = file.references;
        }
        if let Some((n, file)) = self.file_if_any::<raw::DefinitionsFile>("definitions.yaml") {
            self.list("definitions", n, file.definitions.len(), 0);
            self.source.bundle.definitions = file.definitions;
        }
        if let Some((n, file)) = self.file_if_any::<raw::ContradictionsFile>("contradictions.yaml") {
            self.list("contradictions", n, file.contradictions.len(), 0);
            self.source.bundle.contradictions = file.contradictions;
        }
        if let Some((n, file)) = self.file::<raw::GlossaryFile>(&self.folder.join("glossary.yaml")) {
            self.list("terms", n, file.terms.len(), 0);
            self.source.bundle.terms = file.terms;
        }
        for folder in self.place_folders() {
            for path in self.yaml_files(&folder) {
                if let Some((n, measure)) = self.file::<raw::Measure>(&path) {
                    self.named_as_its_file(&path, &measure);
                    self.single("measures", n, self.source.bundle.measures.len());
                    self.source.bundle.measures.push(measure);
                }
            }
        }
    }

    fn named_as_its_file(&mut self, path: &Path, measure: &raw::Measure) {
        if path.file_stem().and_then(|stem| stem.to_str()) != Some(&measure.id) {
            self.reports.push(LocatedFinding {
                file: path.to_owned(),
                at: Some((1, 1)),
                measure: Some(measure.id.clone()),
                problem: "the file is not named after the measure".to_owned(),
                hint: format!("Name it {}.yaml, or correct the id", measure.id),
            });
        }
    }

    fn list(&mut self, list: &'static str, file: usize, items: usize, after: usize) {
        self.source.origins.extend((0..items).map(|within| ItemOrigin {
            list,
            index: after.saturating_add(within),
            file,
            within: Some(within),
        }));
    }

    fn single(&mut self, list: &'static str, file: usize, index: usize) {
        self.source.origins.push(ItemOrigin { list, index, file, within: None });
    }

    /// Reads one file; what is wrong with it is reported.
    fn file<T: Written>(&mut self, path: &Path) -> Option<(usize, T)> {
        self.read.insert(path.to_owned());
        let text = match file::read_regular(path) {
            Ok(text) => text,
            Err(error) => {
                self.reports.push(LocatedFinding {
                    file: path.to_owned(),
                    at: None,
                    measure: None,
                    problem: format!("the file cannot be read: {error}"),
                    hint: match error.kind() {
                        io::ErrorKind::NotFound => {
                            "Name the catalogue's folder with --catalogue, and see that all its files are there"
                        }
                        io::ErrorKind::InvalidData => "Save it as UTF-8",
                        io::ErrorKind::Other => "Put a text file of at most one megabyte in its place, or take it out",
                        _ => "See that it may be read",
                    }
                    .to_owned(),
                });
                return None;
            }
        };
        match parse(path, &text) {
            Ok(value) => {
                self.source.files.push(File { path: path.to_owned(), text, places: OnceLock::new() });
                Some((self.source.files.len().saturating_sub(1), value))
            }
            Err(reports) => {
                let name = path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
                self.reports
                    .extend(reports.into_iter().map(|report| LocatedFinding { measure: name.clone(), ..report }));
                None
            }
        }
    }

    /// Reads a file of the catalogue's folder that need not be there.
    fn file_if_any<T: Written>(&mut self, name: &str) -> Option<(usize, T)> {
        let path = self.folder.join(name);
        if path.exists() { self.file(&path) } else { None }
    }

    fn yaml_files(&mut self, folder: &str) -> Vec<PathBuf> {
        let folder = self.folder.join(folder);
        self.entries(&folder).into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "yaml")).collect()
    }

    /// The folders that hold measures: one for each place that has any.
    fn place_folders(&self) -> Vec<String> {
        let places = self.source.bundle.jurisdictions.iter().map(|place| place.id.clone());
        places.filter(|place| self.folder.join(place).is_dir()).collect()
    }

    /// Reports what is in the catalogue's folder and was not read, so that no measure is ignored in silence.
    fn unread(&mut self) {
        if self.source.bundle.jurisdictions.is_empty() {
            // Without places every folder would be unread, and there is a finding about them already.
            return;
        }
        let folder = self.folder.to_owned();
        let mut folders = vec![folder];
        while let Some(folder) = folders.pop() {
            let top = folder == self.folder;
            for path in self.entries(&folder) {
                if self.read.contains(&path) {
                    // Only what is in a folder that was visited; a link may lead anywhere.
                    if path.is_dir() {
                        folders.push(path);
                    }
                } else if let Some(hint) = self.misplaced(&path, top) {
                    self.reports.push(LocatedFinding {
                        file: path,
                        at: None,
                        measure: None,
                        problem: "this is not read".to_owned(),
                        hint,
                    });
                }
            }
        }
    }

    /// What to do about a file or folder that is not read; `None` for the hidden files of other programs.
    fn misplaced(&self, path: &Path, top: bool) -> Option<String> {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            return Some("Give it a name of plain letters, digits and hyphens".to_owned());
        };
        let yaml = path
            .extension()
            .and_then(|ext| ext.to_str())
            .is_some_and(|ext| ext.eq_ignore_ascii_case("yaml") || ext.eq_ignore_ascii_case("yml"));
        if name.starts_with('.') && !yaml {
            return None;
        }
        // Notes for people, such as the text of a document.
        if top && path.is_file() && path.extension().is_some_and(|ext| ext == "md") {
            return None;
        }
        let places = self.source.bundle.jurisdictions.iter().map(|place| place.id.as_str());
        Some(match (path.is_dir(), top) {
            (true, true) => did_you_mean(name, places.chain(["instruments", "facts"])).unwrap_or_else(|| {
                "Name a folder of measures after a place in jurisdictions.yaml, or move it out".to_owned()
            }),
            (true, false) => "Move its measures one folder up; a place's folder has none within it".to_owned(),
            (false, true) if path.extension().is_some_and(|ext| ext == "yaml") => {
                "Move it into the folder of its place, if it is a measure".to_owned()
            }
            (false, _) if yaml => {
                let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or(name);
                format!("Name it {}.yaml", stem.trim_start_matches('.'))
            }
            (false, _) => "Move it out of the catalogue".to_owned(),
        })
    }

    fn entries(&mut self, folder: &Path) -> Vec<PathBuf> {
        self.read.insert(folder.to_owned());
        let read = fs::read_dir(folder)
            .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>());
        match read {
            Ok(mut paths) => {
                paths.sort();
                paths
            }
            Err(error) => {
                self.reports.push(LocatedFinding {
                    file: folder.to_owned(),
                    at: None,
                    measure: None,
                    problem: format!("the folder cannot be read: {error}"),
                    hint: "Name the catalogue's folder with --catalogue".to_owned(),
                });
                Vec::new()
            }
        }
    }
}

/// Reads a form from a YAML text.
pub(super) fn parse<T: Written>(path: &Path, text: &str) -> Result<T, Vec<LocatedFinding>> {
    let report =
        |at, problem: String, hint: String| LocatedFinding { file: path.to_owned(), at, measure: None, problem, hint };
    let tree: Tree = serde_saphyr::from_str(text).map_err(|error| {
        let plain = error.without_snippet();
        let at = plain.location().map(|location| (location.line(), location.column()));
        let said = plain.to_string();
        let problem = said.rsplit_once(" at line ").map_or(said.as_str(), |(problem, _)| problem);
        vec![report(at, format!("this is not YAML: {problem}"), "docs/measures.md shows the form".to_owned())]
    })?;
    tree::read(tree).map_err(|findings| {
        let places = Places::read(text);
        findings
            .into_iter()
            .map(|finding| {
                let at = places.as_ref().map(|places| places.find(&finding.path).unwrap_or((1, 1)));
                report(at, finding.problem, finding.hint)
            })
            .collect()
    })
}

impl Source {
    /// A finding with its place in the files.
    pub fn locate(&self, finding: &Finding) -> LocatedFinding {
        let origin = match finding.path.as_slice() {
            [Step::Key(list), Step::Index(index), ..] => {
                self.origins.iter().find(|origin| origin.list == *list && origin.index == *index)
            }
            [Step::Key(list), ..] => self.origins.iter().find(|origin| origin.list == *list),
            _ => None,
        };
        let file = origin.and_then(|origin| self.files.get(origin.file));
        let rest = finding.path.get(2..).unwrap_or_default();
        let path: Vec<Step> = match origin.and_then(|origin| origin.within.map(|within| (origin.list, within))) {
            Some((list, within)) => {
                [Step::Key(list), Step::Index(within)].into_iter().chain(rest.iter().cloned()).collect()
            }
            None => rest.to_vec(),
        };
        let at = file.and_then(File::places).map(|places| places.find(&path).unwrap_or((1, 1)));
        LocatedFinding {
            file: file.map_or_else(|| PathBuf::from("catalogue"), |file| file.path.clone()),
            at,
            measure: finding.measure.clone(),
            problem: finding.problem.clone(),
            hint: finding.hint.clone(),
        }
    }

    /// The plain values of one item of a list, as its file writes them.
    pub(super) fn tree(&self, list: &str, index: usize) -> Option<Tree> {
        let (origin, file) = self.origin(list, index)?;
        let tree: Tree = serde_saphyr::from_str(&file.text).ok()?;
        let Some(within) = origin.within else { return Some(tree) };
        let Tree::Map(entries) = tree else { return None };
        let (_, items) = entries.into_iter().find(|(key, _)| key == origin.list)?;
        items.into_list()?.into_iter().nth(within)
    }

    /// The line and column of a value within an item of a list.
    pub(super) fn place(&self, list: &str, index: usize, path: &[Step]) -> Option<(u64, u64)> {
        let (origin, file) = self.origin(list, index)?;
        let head = origin.within.map(|within| [Step::Key(origin.list), Step::Index(within)]);
        let path: Vec<Step> = head.into_iter().flatten().chain(path.iter().cloned()).collect();
        file.places()?.find(&path)
    }

    fn origin(&self, list: &str, index: usize) -> Option<(&ItemOrigin, &File)> {
        let origin = self.origins.iter().find(|origin| origin.list == list && origin.index == index)?;
        Some((origin, self.files.get(origin.file)?))
    }

    /// Puts the measures into the order of their documents: instrument, clause, name.
    fn sort_measures(&mut self) {
        let instruments: Vec<String> = self.bundle.instruments.iter().map(|i| i.id.clone()).collect();
        let mut order: Vec<usize> = (0..self.bundle.measures.len()).collect();
        order.sort_by_cached_key(|n| {
            self.bundle.measures.get(*n).map(|m| {
                (instruments.iter().position(|id| *id == m.instrument), citation::parse(&m.clause).ok(), m.id.clone())
            })
        });
        let mut unsorted: Vec<Option<raw::Measure>> = self.bundle.measures.drain(..).map(Some).collect();
        self.bundle.measures = order.iter().filter_map(|n| unsorted.get_mut(*n).and_then(Option::take)).collect();
        for origin in self.origins.iter_mut().filter(|origin| origin.list == "measures") {
            origin.index = order.iter().position(|n| *n == origin.index).unwrap_or(origin.index);
        }
    }
}
