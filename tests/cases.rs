//! Runs the sentences in the measures' files: every one comes out as it says.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that panics has failed, which is what it is for"
)]

mod support;

use policy_calculator::tool::case;

#[test]
fn every_case_of_every_measure_comes_out_as_it_says() {
    let run = case::run(support::source(), support::catalogue());
    let findings: Vec<String> =
        run.findings.iter().map(|finding| support::source().locate(finding).to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let measures = support::catalogue().measures().count();
    assert!(run.cases >= 3 * measures, "{} cases for {measures} measures", run.cases);
    println!("{} cases of {measures} measures", run.cases);
}
