//! Counts instructions: this very program, run again under callgrind.
//!
//! The program calls [`counted`] once for each thing to measure, in an order that both runs know.
//! Callgrind collects inside that function only, and writes what it counted each time it is left.
//! It needs no rights and no hardware counters; the counts hardly differ from run to run.

#![allow(dead_code, unreachable_pub, reason = "each target uses a part")]

use std::env;
use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Set in the run that is counted.
const INSIDE: &str = "NEWSCAST_COUNTED";

/// Whether this is the run that is counted.
pub fn inside() -> bool {
    env::var_os(INSIDE).is_some()
}

/// The one function whose instructions count, with all it calls.
#[inline(never)]
pub fn counted(work: &mut dyn FnMut()) {
    work();
    // Without this the call above would be a jump, and callgrind would miss the end.
    black_box(());
}

/// Why nothing was counted.
#[derive(Debug)]
pub enum Failure {
    /// There is no valgrind here.
    Missing,
    /// The run ended badly.
    Broken(String),
}

/// Runs this program with `arguments` under callgrind. Returns the instructions of each call of
/// [`counted`], in order.
pub fn run(label: &str, arguments: &[&str]) -> Result<Vec<u64>, Failure> {
    if !Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
    {
        return Err(Failure::Missing);
    }
    let folder = Folder::new(label).map_err(Failure::Broken)?;
    let program = env::current_exe().map_err(|error| Failure::Broken(error.to_string()))?;
    let output = Command::new("valgrind")
        .arg("--tool=callgrind")
        .arg(concat!("--toggle-collect=", module_path!(), "::counted"))
        .arg(concat!("--dump-after=", module_path!(), "::counted"))
        .arg("--combine-dumps=no")
        .arg("--dump-line=no")
        .arg(format!("--callgrind-out-file={}", folder.0.join("out").display()))
        .arg(program)
        .args(arguments)
        .env(INSIDE, "1")
        .output()
        .map_err(|error| Failure::Broken(error.to_string()))?;
    if !output.status.success() {
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.push_str(&String::from_utf8_lossy(&output.stderr));
        return Err(Failure::Broken(text));
    }
    let mut counts = Vec::new();
    for number in 1.. {
        let path = folder.0.join(format!("out.{number}"));
        let Ok(dump) = fs::read_to_string(&path) else { break };
        let Some(total) = dump.lines().rev().find_map(|line| line.strip_prefix("totals: ")) else {
            return Err(Failure::Broken(format!("no total in {}", path.display())));
        };
        counts.push(total.trim().parse().map_err(|_| Failure::Broken(total.to_owned()))?);
    }
    Ok(counts)
}

/// A folder for the dumps, gone when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(label: &str) -> Result<Self, String> {
        let path = env::temp_dir().join(format!("newscast-{label}-{}", std::process::id()));
        fs::create_dir_all(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left behind lies in the folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
