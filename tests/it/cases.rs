//! Runs the sentences in the measures' files: every one comes out as it says.

use tool::case;

#[test]
fn every_case_of_every_measure_comes_out_as_it_says() {
    let run = case::run(crate::support::source(), crate::support::catalogue());
    let findings: Vec<String> =
        run.findings.iter().map(|finding| crate::support::source().locate(finding).to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    let measures = crate::support::catalogue().measures().count();
    assert!(run.cases >= 3 * measures, "{} cases for {measures} measures", run.cases);
    println!("{} cases of {measures} measures", run.cases);
}
