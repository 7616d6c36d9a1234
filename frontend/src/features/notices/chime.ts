/** Two soft notes, made by the browser itself. */
export function chime(): void {
  if (!('AudioContext' in window)) return;
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.connect(audio.destination);
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.5);
  [660, 880].forEach((frequency, place) => {
    const note = audio.createOscillator();
    note.frequency.value = frequency;
    note.connect(volume);
    note.start(audio.currentTime + place * 0.14);
    note.stop(audio.currentTime + 0.5);
    note.onended = () => void audio.close();
  });
}
