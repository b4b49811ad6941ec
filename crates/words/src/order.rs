//! Sorting short lists. The standard library's sort is compiled anew for every type and order, which adds several
//! kilobytes to the page each time; insertion sort is enough for these lists.

/// Sorts by a key, the smallest first. What has the same key stays in order.
pub fn sort_by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while let Some([before, here]) = at.checked_sub(1).and_then(|start| list.get_mut(start..=at)) {
            if key(before) <= key(here) {
                break;
            }
            std::mem::swap(before, here);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn it_sorts_and_keeps_the_order_of_equals() {
        let mut list = [(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        sort_by_key(&mut list, |(key, _)| *key);
        assert_eq!(list, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
        sort_by_key(&mut [0; 0], |n| *n);
    }
}
