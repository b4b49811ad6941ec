//! Runs the cases in the measures' files: each has the outcome that it expects.

use tool::{case, flip};

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

#[test]
fn every_single_change_of_a_measure_fails_a_case() {
    let proof = flip::prove(crate::support::source());
    let findings: Vec<String> =
        proof.findings.iter().map(|finding| crate::support::source().locate(finding).to_string()).collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert_eq!(proof.caught, proof.flips);
    // If the generator found nothing to change, this test would prove nothing.
    let measures = crate::support::catalogue().measures().count();
    assert!(proof.flips >= 20 * measures, "{} changes of {measures} measures", proof.flips);
    println!("{} changes of {measures} measures", proof.flips);
}
