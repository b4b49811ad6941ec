//! The texts that only the tool prints.

use super::wording;

wording! {
    coverage_title: "覆盖情况", "Coverage";
    coverage_generated: "由 `policy-calculator coverage --lang zh` 生成，请勿手改。", "Written by `policy-calculator coverage --lang en`; do not edit it by hand.";
}
