/** How bad a finding is: an error keeps a position from being printed, a warning and an info never do. */
export type Severity = 'error' | 'warning' | 'info';
