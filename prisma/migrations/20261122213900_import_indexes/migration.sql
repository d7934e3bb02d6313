-- Whoever deletes a row asks these columns whether something still points at it.
CREATE INDEX "organisation_district_id_idx" ON "organisation"("district_id");
CREATE INDEX "account_merged_into_id_idx" ON "account"("merged_into_id");
CREATE INDEX "slot_account_id_idx" ON "slot"("account_id");
