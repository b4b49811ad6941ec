//! How long it takes to determine all measures, to explain one, to choose the next question, and to read the catalogue.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark that cannot start may panic; its macros document nothing"
)]

use catalogue::{self, Catalogue, compiled};
use criterion::{Criterion, criterion_group, criterion_main};
use engine::{Facts, determine};
use questionnaire::{Session, candidates};
use std::hint::black_box;
use std::path::Path;
use tool::{bundle, facts_file, source};
use words::texts::ZH;
use words::view::View;

const FACTS: &str = "
place: kunming
organisation: company
technology-enterprise: yes
high-tech-enterprise: yes
ai-project: yes
ai-project-investment: {from: 100万, to: 500万}
small-lighthouse: unknown
";

fn load() -> (Catalogue, Facts) {
    let source = source::read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../catalogue")))
        .expect("the catalogue can be read");
    let catalogue = catalogue::check(&bundle::named(source.bundle)).expect("the catalogue is sound");
    let facts = facts_file::read(&catalogue, Path::new("facts.yaml"), FACTS).expect("the facts can be read");
    (catalogue, facts)
}

fn benchmarks(criterion: &mut Criterion) {
    let (catalogue, facts) = load();
    let day = catalogue.date();
    criterion.bench_function("determination of all measures", |bencher| {
        bencher.iter(|| determine(black_box(&catalogue), black_box(&facts), day));
    });
    let determination = determine(&catalogue, &facts, day);
    let measure = catalogue.measure_named("km24-ai-demonstration").expect("the measure is in the catalogue");
    criterion.bench_function("explanation of one measure", |bencher| {
        bencher.iter(|| black_box(&determination).explain(&catalogue, measure));
    });
    criterion.bench_function("choice of the next question", |bencher| {
        bencher.iter(|| candidates(black_box(&catalogue), black_box(&facts), black_box(&determination)));
    });
    let session = Session::with_facts(&catalogue, facts.clone(), day);
    let view = View {
        catalogue: &catalogue,
        session: &session,
        determination: &determination,
        baseline: &determination,
        texts: ZH,
    };
    let groups = view.groups();
    criterion.bench_function("the nearest changes of all results", |bencher| {
        bencher.iter(|| {
            let mut groups = groups.clone();
            black_box(&view).add_nearest(&mut groups);
            groups
        });
    });
    let text = bundle::to_json(&catalogue);
    criterion.bench_function("reading of the compiled catalogue", |bencher| {
        bencher.iter(|| compiled::read(serde_json::from_str(black_box(&text)).ok()?));
    });
}

criterion_group!(benches, benchmarks);
criterion_main!(benches);
