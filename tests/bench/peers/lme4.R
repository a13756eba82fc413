# lme4.R FILE ROW COLUMN VALUE REPEATS: y ~ 1 + (1 | row) + (1 | column) by lme4; prints the processor seconds of each fit and the
# largest memory of the process (kB). Columns are counted from 1.
arguments <- commandArgs(TRUE)
suppressMessages(library(lme4))
data <- read.csv(arguments[1])
table <- data.frame(
  row = factor(data[[as.integer(arguments[2])]]),
  column = factor(data[[as.integer(arguments[3])]]),
  y = data[[as.integer(arguments[4])]]
)
for (k in seq_len(as.integer(arguments[5]))) {
  time <- system.time(lmer(y ~ 1 + (1 | row) + (1 | column), table))
  cat("seconds", time[["user.self"]] + time[["sys.self"]], "\n")
}
status <- readLines("/proc/self/status")
cat("kilobytes", gsub("[^0-9]", "", grep("VmHWM", status, value = TRUE)), "\n")
