/** Names that sections go by, and names that look like sections and are none. */

export const NO_SECTION =
  /^(home|homepage|startseite|accueil|inicio|article|articles|story|stories|all|uncategori[sz]ed|allgemein|latest|latest news|archives?|page|main|default|index|web|site|www|content|post|posts|blog|top stor(y|ies)|featured|general|other)$/i;

/** A line of one of these right above the headline is the section. */
export const USUAL =
  /^((local|world|us|u\.s\.|uk|national|international|breaking|business|science|sports?|politics?|entertainment|music|tech|asia|africa|europe|americas?|india|regional|global|court|crime|financial|market|celebrity|royal)( news)?|politics|crime|business|economy|finance|markets?|money|sports?|football|soccer|cricket|tennis|rugby|golf|basketball|baseball|hockey|boxing|opinion|commentary|culture|arts?|books|film|movies|tv|music|entertainment|showbiz|celebrity|lifestyle|life|style|fashion|health|science|technology|tech|gaming|cars|environment|climate|education|travel|food|weather|world|local|national|international|nation|metro|region|society|law|media|news|middle east|investigations|energy|consumer|property|real estate|personal finance|politik|wirtschaft|kultur|wissen|wissenschaft|gesellschaft|panorama|ausland|inland|reise|auto|netzwelt|digital|meinung|politique|économie|société|monde|culture|sciences|política|economía|sociedad|deportes|mundo|internacional|cultura|politica|economia|esteri|cronaca|sport|politiek|economie|buitenland|binnenland)$/i;
