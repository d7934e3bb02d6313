-- What a change of mind needs to be one; src/domain/directives and src/domain/obligations say the same.
ALTER TABLE directive
  ADD CONSTRAINT directive_changed_after_issue CHECK (issued_at IS NOT NULL OR (closed_at IS NULL AND withdrawn_at IS NULL)),
  ADD CONSTRAINT directive_withdrawn_with_reason CHECK (withdrawn_at IS NULL OR (withdraw_reason_kk <> '' AND withdraw_reason_ru <> ''));

ALTER TABLE obligation
  ADD CONSTRAINT obligation_time_with_its_rule CHECK ((due_rule = 'time') = (due_time IS NOT NULL)),
  ADD CONSTRAINT obligation_lock_after_due CHECK (lock_at IS NULL OR lock_at >= late_from),
  ADD CONSTRAINT obligation_refused_with_reason CHECK (refused_at IS NULL OR (refusal_reason_kk <> '' AND refusal_reason_ru <> '')),
  ADD CONSTRAINT obligation_refused_when_complete CHECK (refused_at IS NULL OR first_complete_at IS NOT NULL);

ALTER TABLE extension
  ADD CONSTRAINT extension_request_whole CHECK (state <> 'requested'
    OR (obligation_id IS NOT NULL AND requested_date IS NOT NULL AND requested_at IS NOT NULL AND request_reason <> '')),
  ADD CONSTRAINT extension_grant_whole CHECK (state <> 'granted'
    OR (due_date IS NOT NULL AND due_rule IS NOT NULL AND before IS NOT NULL AND decided_at IS NOT NULL)),
  ADD CONSTRAINT extension_refused_with_reason CHECK (state <> 'refused' OR (reason_kk <> '' AND reason_ru <> ''));
