use std::iter::Chain;
use std::ops::{Deref, DerefMut};
use std::{fmt, option, slice, vec};

/// A list that nearly always holds one item or none, and then needs no memory of its own.
///
/// It is a slice to look at ([`Deref`]) and a [`Vec`] to change ([`into_vec`](Few::into_vec),
/// [`push`](Few::push)).
///
/// ```
/// use newscast::tree::Few;
///
/// let mut names = Few::from(vec!["Ana"]);
/// names.push("Bo");
/// assert_eq!(names.len(), 2);
/// assert_eq!(names.into_vec(), ["Ana", "Bo"]);
/// ```
#[derive(Clone)]
pub struct Few<T>(Items<T>);

#[derive(Clone)]
enum Items<T> {
    One(T),
    Any(Vec<T>),
}

impl<T> Few<T> {
    /// An empty list.
    pub const fn new() -> Self {
        Self(Items::Any(Vec::new()))
    }

    /// A list of one item.
    pub const fn one(item: T) -> Self {
        Self(Items::One(item))
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.0 = match std::mem::replace(&mut self.0, Items::Any(Vec::new())) {
            Items::Any(items) if items.is_empty() => Items::One(item),
            Items::Any(mut items) => {
                items.push(item);
                Items::Any(items)
            }
            Items::One(first) => Items::Any(vec![first, item]),
        };
    }

    /// The items as a vector.
    pub fn into_vec(self) -> Vec<T> {
        match self.0 {
            Items::One(item) => vec![item],
            Items::Any(items) => items,
        }
    }

    /// The list with every item changed by `change`.
    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Few<U> {
        Few(match self.0 {
            Items::One(item) => Items::One(change(item)),
            Items::Any(items) => Items::Any(items.into_iter().map(change).collect()),
        })
    }
}

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Few<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match &self.0 {
            Items::One(item) => slice::from_ref(item),
            Items::Any(items) => items,
        }
    }
}

impl<T> DerefMut for Few<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        match &mut self.0 {
            Items::One(item) => slice::from_mut(item),
            Items::Any(items) => items,
        }
    }
}

impl<T> From<Vec<T>> for Few<T> {
    fn from(mut items: Vec<T>) -> Self {
        match items.len() {
            1 => items.pop().map_or_else(Self::new, Self::one),
            _ => Self(Items::Any(items)),
        }
    }
}

impl<T> FromIterator<T> for Few<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut few = Self::new();
        few.extend(items);
        few
    }
}

impl<T> Extend<T> for Few<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.push(item);
        }
    }
}

impl<T> IntoIterator for Few<T> {
    type Item = T;
    type IntoIter = Chain<option::IntoIter<T>, vec::IntoIter<T>>;

    fn into_iter(self) -> Self::IntoIter {
        let (one, any) = match self.0 {
            Items::One(item) => (Some(item), Vec::new()),
            Items::Any(items) => (None, items),
        };
        one.into_iter().chain(any)
    }
}

impl<'f, T> IntoIterator for &'f Few<T> {
    type Item = &'f T;
    type IntoIter = slice::Iter<'f, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'f, T> IntoIterator for &'f mut Few<T> {
    type Item = &'f mut T;
    type IntoIter = slice::IterMut<'f, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}

impl<T: PartialEq> PartialEq for Few<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Few<T> {}

impl<T: std::hash::Hash> std::hash::Hash for Few<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
mod json {
    use super::Few;
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, Serializer};

    impl<T: Serialize> Serialize for Few<T> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self[..].serialize(serializer)
        }
    }

    impl<'de, T: Deserialize<'de>> Deserialize<'de> for Few<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Vec::deserialize(deserializer).map(Self::from)
        }
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator};

    use super::Few;

    /// As the list.
    impl<T: JsonSchema> JsonSchema for Few<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            <Vec<T>>::schema_name()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            <Vec<T>>::json_schema(generator)
        }
    }
}

#[cfg(all(test, feature = "schemars"))]
mod tests {
    use schemars::JsonSchema;

    use super::Few;

    #[test]
    fn a_schema_names_it_as_the_list() {
        assert_eq!(Few::<String>::schema_name(), "Array_of_string");
    }
}
