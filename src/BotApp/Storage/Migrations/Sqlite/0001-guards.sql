CREATE TRIGGER "audit_stays" BEFORE UPDATE ON "audit" BEGIN SELECT RAISE(ABORT, 'The audit is append-only.'); END;
CREATE TRIGGER "audit_is_kept" BEFORE DELETE ON "audit" BEGIN SELECT RAISE(ABORT, 'The audit is append-only.'); END;
